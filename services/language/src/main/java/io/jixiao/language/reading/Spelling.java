package io.jixiao.language.reading;

import java.util.regex.Pattern;

/**
 * One spelling for what people type in several: full-width signs, the many minus signs, two-character
 * operators, traditional characters. */
public final class Spelling {
    /** 50，000元: a wide comma before each three digits. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.])[1-9]\\d{0,2}(?:，\\d{3})+(?!\\d)");

    private Spelling() {}

    /** The text in one spelling, without white space. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char written = text.charAt(i);
            if (!ignorable(written)) {
                char c = one(written);
                out.append(out.isEmpty() && i + 1 < text.length() ? leading(c, text.charAt(i + 1)) : c);
            }
        }
        return THOUSANDS
                .matcher(twoSigns(out.toString()))
                .replaceAll(it -> it.group().replace('，', ','));
    }

    private static char one(char c) {
        return switch (c) {
            case '≧', '⩾', '≽', '≥', '≮' -> '≥';
            case '≦', '⩽', '≼', '≤', '≯' -> '≤';
            case '═', '﹦', '＝' -> '=';
            case '﹥' -> '>';
            case '﹤' -> '<';
            case '﹪', '٪' -> '%';
            case '−', '–', '—', '―', '﹣', '－', '‐', '‑' -> '-';
            case '〜', '∼', '～' -> '~';
            case '￥' -> '¥';
            case 'µ' -> 'μ';
            case '，', '；', '：', '！', '？' -> c;
            default -> c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : Simplified.of(c);
        };
    }

    private static String twoSigns(String text) {
        return text.replace("≥=", "≥")
                .replace("≤=", "≤")
                .replace(">=", "≥")
                .replace("=>", "≥")
                .replace("<=", "≤")
                .replace("=<", "≤")
                .replace("--", "-")
                .replace("+-", "±")
                .replace("+/-", "±");
    }

    private static boolean ignorable(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** 〉95% and 〈5% begin with a bracket where a sign was meant. */
    private static char leading(char c, char next) {
        boolean sign = next == '=' || Character.isDigit(next);
        return c == '〉' && sign ? '>' : c == '〈' && sign ? '<' : c;
    }
}
