package io.jixiao.language.lexicon;

/** Two Chinese characters side by side: the least that two texts share when they speak of the same thing. */
public final class WordPairs {
    private static final char FIRST_COMMON = '一';
    private static final char LAST_COMMON = '龥';
    /** A radical and a compatibility form: beyond them no character is Chinese. */
    private static final char FIRST = '\u2E80';

    private static final char LAST = '\uFAFF';

    private WordPairs() {}

    /** Whether the texts have such a pair in common; a text without any pair cannot be told apart and shares. */
    public static boolean shared(String one, String other) {
        boolean any = false;
        for (int i = 0; i + 1 < one.length(); i++) {
            if (isPair(one, i)) {
                any = true;
                if (holds(other, one.charAt(i), one.charAt(i + 1))) {
                    return true;
                }
            }
        }
        return !any || !hasPair(other);
    }

    /** Whether the character is Chinese. */
    public static boolean isHan(char c) {
        return c >= FIRST_COMMON && c <= LAST_COMMON
                || c >= FIRST && c <= LAST && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isPair(String text, int at) {
        return isHan(text.charAt(at)) && isHan(text.charAt(at + 1));
    }

    private static boolean hasPair(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isPair(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String text, char first, char second) {
        for (int i = text.indexOf(first); i >= 0 && i + 1 < text.length(); i = text.indexOf(first, i + 1)) {
            if (text.charAt(i + 1) == second) {
                return true;
            }
        }
        return false;
    }
}
