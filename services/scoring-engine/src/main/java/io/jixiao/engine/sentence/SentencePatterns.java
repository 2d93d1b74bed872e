package io.jixiao.engine.sentence;

import io.jixiao.language.text.TextLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentence patterns of one language. */
enum SentencePatterns {
    CHINESE("sentences_zh.properties"),
    ENGLISH("sentences_en.properties");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final Properties patterns = new Properties();

    SentencePatterns(String file) {
        try (Reader reader =
                new InputStreamReader(SentencePatterns.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            patterns.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SentencePatterns of(Locale locale) {
        return switch (TextLanguage.of(locale)) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }

    /** The pattern with its places filled; a figure that is empty or absent reads as such. */
    String say(String key, Map<String, ? extends @Nullable String> figures) {
        Matcher place = PLACE.matcher(pattern(key));
        return place.replaceAll(it -> Matcher.quoteReplacement(filled(figures.get(it.group(1)))));
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    String pattern(String key) {
        return patterns.getProperty(key, key);
    }

    private String filled(@Nullable String figure) {
        return figure == null || figure.isBlank() ? pattern("nothing") : figure;
    }
}
