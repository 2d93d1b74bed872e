package io.jixiao.language.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The operators people write: signs and words before the number, words after it.
 *
 * <pre>
 * before := sign | [达到或] (大于 | 高于 | …) [或等于] | [不 | 不得 | 不应 | …] (低于 | 超过 | …) | 至少 | 至多 | 控制在 | …
 * after  := [（含） | （不含） | 及 | 或] (以上 | 以下 | 以内 | …) | +
 * </pre>
 */
final class Comparisons {
    private static final String NOT = "[不未](?:得|能|可|应|宜|要|会|准|许|允许)?";
    private static final Pattern BEFORE = Pattern.compile("(?<reached>(?:达到|等于)(?:或者?|及))?(?<not>" + NOT + ")?"
            + "(?:(?<less>少于|低于|小于|早于)|(?<more>超过|高于|大于|多于|晚于))(?<equal>或?等于)?"
            + "|(?<least>至少|最少|≥)|(?<most>至多|最多|控制在|≤|" + NOT + "(?:超出|突破|超))"
            + "|(?<under><)|(?<over>>)|(?<is>=|等于)");
    /** These are operators only where the number follows at once: 超95%, 最高500元; but 最高气温 is a name. */
    private static final Pattern RIGHT_BEFORE =
            Pattern.compile("(?:(?<over>超出?|突破|逾)|(?<under>不足|不到|未达到?|未满)|(?<most>最高|上限)|(?<least>最低|下限))(?:为|是|:)?$");

    private static final Pattern AFTER = Pattern.compile(
            "^\\(?(?<bound>\\(不含\\)|\\((?:含|包含|含本数)\\)|及其|及|或|含)?(?<word>以上|以下|以内|之内|内(?!部|容|外|审|控|涝|设|河|循环)|\\+)");
    /** Every operator has one of these, and most names have none. */
    private static final Signs SIGNS = new Signs("≥≤<>=于至最不未超过突逾控上下");

    private static final int FARTHEST = 8;

    private Comparisons() {}

    /** An operator and where it stands; {@code start} is where the words before it end. */
    record Found(Operator operator, int start) {}

    /** The last operator in the words before a number; NONE, at their end, when there is none close by. */
    static Found before(String words) {
        if (!SIGNS.anyIn(words)) {
            return new Found(Operator.NONE, words.length());
        }
        Matcher found = BEFORE.matcher(words);
        Found last = new Found(Operator.NONE, words.length());
        int end = -1;
        while (found.find()) {
            last = new Found(operator(found), found.start());
            end = found.end();
        }
        if (end >= 0 && words.length() - end <= FARTHEST && !clauseEnds(words, end)) {
            return last;
        }
        Matcher close = RIGHT_BEFORE.matcher(words);
        return close.find() ? new Found(plain(close), close.start()) : new Found(Operator.NONE, words.length());
    }

    private static Operator operator(Matcher found) {
        boolean not = found.group("not") != null;
        boolean equal = found.group("equal") != null || found.group("reached") != null;
        if (found.group("less") != null) {
            return not ? Operator.GE : equal ? Operator.LE : Operator.LT;
        }
        if (found.group("more") != null) {
            return not ? Operator.LE : equal ? Operator.GE : Operator.GT;
        }
        return found.group("is") != null ? Operator.EQ : plain(found);
    }

    private static Operator plain(Matcher found) {
        if (found.group("under") != null) {
            return Operator.LT;
        }
        if (found.group("over") != null) {
            return Operator.GT;
        }
        return found.group("most") != null ? Operator.LE : Operator.GE;
    }

    /** The operator in the words after a number: 以上 is ≥ and 以下 is ≤, since both include the number in law. */
    static Operator after(String words) {
        if (words.isEmpty()) {
            return Operator.NONE;
        }
        Matcher found = AFTER.matcher(words);
        if (!found.find()) {
            return Operator.NONE;
        }
        boolean without = "(不含)".equals(found.group("bound"));
        boolean above = found.group("word").equals("以上") || found.group("word").equals("+");
        if (above) {
            return without ? Operator.GT : Operator.GE;
        }
        return without ? Operator.LT : Operator.LE;
    }

    private static boolean clauseEnds(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (",，。;；、:：".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
