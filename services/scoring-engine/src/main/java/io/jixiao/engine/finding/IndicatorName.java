package io.jixiao.engine.finding;

/** The name of an indicator (三级指标) as people write it. */
public final class IndicatorName {
    private IndicatorName() {}

    /** A name without the remark in brackets at its end: 合格率 for 合格率（%）; empty for null. */
    public static String withoutRemark(String name) {
        String words = name == null ? "" : name.strip();
        if (words.isEmpty() || ")）".indexOf(words.charAt(words.length() - 1)) < 0) {
            return words;
        }
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        return open <= 0 ? words : words.substring(0, open);
    }
}
