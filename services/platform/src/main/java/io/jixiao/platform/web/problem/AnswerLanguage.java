package io.jixiao.platform.web.problem;

import io.jixiao.language.text.TextLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two languages of texts in answers: Chinese, and English for those who ask for it. */
public final class AnswerLanguage {

    private static final Set<String> SPOKEN = Arrays.stream(TextLanguage.values())
            .map(language -> language.locale().getLanguage())
            .collect(Collectors.toUnmodifiableSet());

    private AnswerLanguage() {}

    /**
     * The most wanted of the two languages; Chinese where neither is asked for.
     *
     * @param acceptLanguage the header's value, or null
     */
    public static Locale of(@Nullable String acceptLanguage) {
        Locale first = ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ROOT);
        return TextLanguage.of(first).locale();
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException notALanguageRange) {
            return List.of();
        }
    }
}
