package io.jixiao.language.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The table of characters that begin words and seldom end one, from {@code word-ends.txt}. */
public final class WordEnds {
    private static final Map<Character, String> BEFORE = load();

    private WordEnds() {}

    /** Whether a text that ends on these two characters has lost the end of its last word (隙执, where 固执 is whole). */
    public static boolean cut(char beforeLast, char last) {
        String before = BEFORE.get(last);
        return before != null && before.indexOf(beforeLast) < 0;
    }

    private static Map<Character, String> load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordEnds.class.getResourceAsStream("word-ends.txt"), StandardCharsets.UTF_8))) {
            Map<Character, String> before = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(
                            line -> before.put(line.charAt(0), line.substring(1).strip()));
            return Map.copyOf(before);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
