package io.jixiao.language.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Simplified characters for traditional ones (不低於 reads as 不低于), so that one vocabulary serves both. */
public final class Simplified {
    private static final char[] FORMS = load();

    private static final char FIRST = '一';
    private static final char LAST = '龥';

    private Simplified() {}

    /** The text with each traditional character in its simplified form; as long as the text, and the text itself when it has none. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                return converted(text);
            }
        }
        return text;
    }

    /** Whether it is a Chinese character in common use that has no other form. */
    static boolean isCommon(char c) {
        return c >= FIRST && c <= LAST && FORMS[c] == 0;
    }

    static char of(char c) {
        return c < FORMS.length && FORMS[c] != 0 ? FORMS[c] : c;
    }

    private static String converted(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = of(characters[i]);
        }
        return new String(characters);
    }

    private static char[] load() {
        char[] forms = new char[0xA000];
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Simplified.class.getResourceAsStream("traditional-characters.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String pair : line.split(" ")) {
                        forms[pair.charAt(0)] = pair.charAt(1);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms;
    }
}
