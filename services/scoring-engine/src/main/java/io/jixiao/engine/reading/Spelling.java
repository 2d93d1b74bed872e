package io.jixiao.engine.reading;

/**
 * One spelling for what people type in several: full-width signs, the many minus signs, two-character
 * operators, traditional characters. */
final class Spelling {
    private Spelling() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        char before = 0;
        boolean pairs = false;
        for (int i = 0; i < text.length(); i++) {
            char written = text.charAt(i);
            if (!ignorable(written)) {
                char c = written == '，' && betweenWideDigits(text, i) ? ',' : one(written);
                pairs |= isSign(before) && isSign(c);
                out.append(c);
                before = c;
            }
        }
        return pairs ? twoSigns(out.toString()) : out.toString();
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

    private static boolean betweenWideDigits(String text, int at) {
        return at > 0 && at + 1 < text.length() && wideDigit(text.charAt(at - 1)) && wideDigit(text.charAt(at + 1));
    }

    private static boolean wideDigit(char c) {
        return c >= '０' && c <= '９';
    }
}
