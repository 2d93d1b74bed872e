package io.jixiao.language.reading;

import java.util.regex.Pattern;

/**
 * One spelling for what people type in several: full-width signs, the many minus signs, two-character
 * operators, traditional characters. */
final class Spelling {
    /** 50，000元: a wide comma before each three digits. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.])[1-9]\\d{0,2}(?:，\\d{3})+(?!\\d)");

    private Spelling() {}

    static String of(String text) {
        return isInOneSpelling(text) ? text : respelled(text);
    }

    /** Most cells hold common characters alone, behind one sign at most, and are left as they are. */
    private static boolean isInOneSpelling(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = Numbers.isDigit(c) || c == '%' || c == '.' || Simplified.isCommon(c);
            if (!common && !(i == 0 && (c == '≥' || c == '≤'))) {
                return false;
            }
        }
        return true;
    }

    private static String respelled(String text) {
        StringBuilder out = new StringBuilder(text.length());
        char before = 0;
        boolean pairs = false;
        for (int i = 0; i < text.length(); i++) {
            char written = text.charAt(i);
            if (!ignorable(written)) {
                char c = written == '，' && betweenWideDigits(text, i) ? ',' : one(written);
                c = out.isEmpty() && i + 1 < text.length() ? leading(c, text.charAt(i + 1)) : c;
                pairs |= isSign(before) && isSign(c);
                out.append(c);
                before = c;
            }
        }
        String one = pairs ? twoSigns(out.toString()) : out.toString();
        return joinsDigits(one, one.indexOf('，'))
                ? THOUSANDS.matcher(one).replaceAll(it -> it.group().replace('，', ','))
                : one;
    }

    /** Signs that are written side by side for another one. */
    private static boolean isSign(char c) {
        return switch (c) {
            case '≥', '≤', '>', '<', '=', '+', '-', '/' -> true;
            default -> false;
        };
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

    /** Whether this wide comma, or one behind it, stands between two digits. */
    private static boolean joinsDigits(String text, int first) {
        for (int at = first; at > 0 && at + 1 < text.length(); at = text.indexOf('，', at + 1)) {
            if (Numbers.isDigit(text.charAt(at - 1)) && Numbers.isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean betweenWideDigits(String text, int at) {
        return at > 0 && at + 1 < text.length() && wideDigit(text.charAt(at - 1)) && wideDigit(text.charAt(at + 1));
    }

    private static boolean wideDigit(char c) {
        return c >= '０' && c <= '９';
    }
}
