package io.jixiao.engine.finding;

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
}
