package io.jixiao.form.word;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What the signs of the symbol fonts mean. Word keeps them as places in the font (F0B3), which are no characters: in the font Symbol
 * the signs of comparison, by which a target says its direction; in Wingdings the ticked and the empty box, by which a form marks its
 * grade.
 */
final class WordSymbols {
    private static final Map<String, String> SYMBOL = Map.of(
            "A3", "≤", "B3", "≥", "B1", "±", "B9", "≠", "3C", "<", "3D", "=", "3E", ">", "25", "%", "B4", "×", "7E",
            "~");

    private WordSymbols() {}

    /** A sign from the dialogue of symbols; empty for one that means nothing to a form. */
    static String inserted(String font, String place) {
        String code = place.toUpperCase(Locale.ROOT).replaceFirst("^F0", "");
        return font.equalsIgnoreCase("Symbol") ? SYMBOL.getOrDefault(code, "") : box(code);
    }

    /** Text that a run in this font holds: in it a sign is its place in the font, or the letter in that place (R for ☑). */
    static String typed(String font, String text) {
        int letters = font.matches("(?i)Wingdings.*") ? '!' : font.equalsIgnoreCase("Symbol") ? 0x80 : 0xF020;
        IntPredicate isPlace = it -> it >= letters && it <= 0xFF || it >= 0xF020 && it <= 0xF0FF;
        return text.chars().noneMatch(isPlace)
                ? text
                : text.chars()
                        .mapToObj(it ->
                                isPlace.test(it) ? inserted(font, Integer.toHexString(it)) : Character.toString(it))
                        .collect(Collectors.joining());
    }

    private static String box(String code) {
        return switch (code) {
            case "50", "52", "FE", "FC", "53", "54" -> "☑";
            case "2A", "6F", "A3", "A8", "71" -> "□";
            default -> "";
        };
    }
}
