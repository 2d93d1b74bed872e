package io.jixiao.engine.finding;

import java.util.List;

/** What policies ask of words. */
public final class Wording {
    private Wording() {}

    /** A name without the remark in brackets at its end: 合格率 for 合格率（%）. */
    public static String withoutRemark(String name) {
        String words = name == null ? "" : name.strip();
        if (words.isEmpty() || ")）".indexOf(words.charAt(words.length() - 1)) < 0) {
            return words;
        }
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        return open <= 0 ? words : words.substring(0, open);
    }

    /** Whether the text ends on one of the words. */
    public static boolean endsOnAny(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds one of the words. */
    public static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
