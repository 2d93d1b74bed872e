package io.jixiao.form.print;

import io.jixiao.language.reading.Simplified;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same words in other characters. */
public final class Spelling {
    private static final Map<Integer, Integer> TRADITIONAL = traditional();

    private Spelling() {}

    /** 实际完成值 as 實際完成值. */
    public static String traditional(String text) {
        return mapped(text, TRADITIONAL);
    }

    /** 100% as １００％. */
    public static String fullWidth(String text) {
        return text.codePoints()
                .mapToObj(it -> Character.toString(it > ' ' && it < 0x7F ? it + 0xFEE0 : it))
                .collect(Collectors.joining());
    }

    private static String mapped(String text, Map<Integer, Integer> characters) {
        return text.codePoints()
                .mapToObj(it -> Character.toString(characters.getOrDefault(it, it)))
                .collect(Collectors.joining());
    }

    private static Map<Integer, Integer> traditional() {
        Map<Integer, Integer> forms = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Simplified.class.getResourceAsStream("traditional-characters.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(it -> !it.startsWith("#"))
                    .flatMap(it -> Stream.of(it.split(" ")))
                    .forEach(pair -> forms.putIfAbsent(pair.codePointAt(1), pair.codePointAt(0)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return forms;
    }
}
