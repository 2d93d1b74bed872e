package io.jixiao.engine.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operators people write: signs and words before the number, words after it. */
final class Comparisons {
    private static final Map<String, Operator> BEFORE = new LinkedHashMap<>();
    private static final Pattern AFTER = Pattern.compile(
            "^(?<bound>\\(不含\\)|\\((?:含|包含|含本数)\\)|及其|及|或|含)?(?<word>以上|以下|以内|之内|内(?!部|容|外|审|控|涝|设|河|循环))");
    private static final int FARTHEST = 8;

    static {
        put(Operator.GE, "≥", "大于等于", "大于或等于", "高于或等于", "不少于", "不低于", "不小于", "不得少于", "不得低于", "至少", "最少", "不少於");
        put(Operator.LE, "≤", "小于等于", "小于或等于", "低于或等于", "不超过", "不高于", "不大于", "不多于", "不得超过", "不得高于");
        put(Operator.LE, "不超", "至多", "最多", "控制在", "不突破", "不晚于");
        put(Operator.GT, ">", "大于", "高于", "超过", "多于");
        put(Operator.LT, "<", "小于", "低于", "少于");
        put(Operator.EQ, "=", "等于");
    }

    private Comparisons() {}

    /** An operator and where it stands; {@code start} is where the words before it end. */
    record Found(Operator operator, int start) {}

    /** The last operator in the words before a number; NONE, at their end, when there is none close by. */
    static Found before(String words) {
        String longest = "";
        int end = -1;
        for (String word : BEFORE.keySet()) {
            int at = words.lastIndexOf(word);
            int wordEnd = at + word.length();
            if (at >= 0 && (wordEnd > end || wordEnd == end && word.length() > longest.length())) {
                longest = word;
                end = wordEnd;
            }
        }
        boolean close = end >= 0 && words.length() - end <= FARTHEST && !clauseEnds(words.substring(end));
        return close
                ? new Found(BEFORE.get(longest), end - longest.length())
                : new Found(Operator.NONE, words.length());
    }

    /** The operator in the words after a number: 以上 is ≥ and 以下 is ≤, since both include the number in law. */
    static Operator after(String words) {
        Matcher found = AFTER.matcher(words);
        if (!found.find()) {
            return Operator.NONE;
        }
        boolean without = "(不含)".equals(found.group("bound"));
        boolean above = found.group("word").equals("以上");
        if (above) {
            return without ? Operator.GT : Operator.GE;
        }
        return without ? Operator.LT : Operator.LE;
    }

    private static boolean clauseEnds(String words) {
        return words.chars().anyMatch(c -> ",，。;；、:：".indexOf(c) >= 0);
    }

    private static void put(Operator operator, String... words) {
        for (String word : words) {
            BEFORE.put(word, operator);
        }
    }
}
