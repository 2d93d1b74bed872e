package io.jixiao.engine.finding;

/** What policies ask of words. */
public final class Wording {
    private Wording() {}

    private static final String STOPS = "。.，,；;！!";

    /** A text without the stops at its end: 无 for 无。 */
    static String withoutStops(String text) {
        int end = text.length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    static boolean holdsLetter(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A name without the remark in brackets at its end: 合格率 for 合格率（%）. */
    public static String withoutRemark(String name) {
        String words = name == null ? "" : name.strip();
        if (words.isEmpty() || ")）".indexOf(words.charAt(words.length() - 1)) < 0) {
            return words;
        }
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        return open <= 0 ? words : words.substring(0, open);
    }
}
