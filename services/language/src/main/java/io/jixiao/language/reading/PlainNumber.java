package io.jixiao.language.reading;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commonest cell, read without looking through the grammars: [operator] digits [scale] [unit] and not a character more
 * (≥100件, 不低于95%, 7.35万人, 0). It says what the grammars say, and leaves to them whatever may be a date or a second number.
 */
final class PlainNumber {
    /** What each operator means is what the words before a number mean. */
    private static final Map<String, Operator> OPERATORS = Stream.of(
                    "≥", "≤", ">", "<", "=", "不少于", "不低于", "不小于", "不超过", "不高于", "不大于", "不多于", "大于", "小于", "高于", "低于",
                    "超过", "大于等于", "小于等于", "大于或等于", "小于或等于", "至少", "至多", "控制在")
            .collect(Collectors.toMap(
                    written -> written, written -> Comparisons.before(written).operator()));

    private static final int LONGEST_OPERATOR = 5;
    private static final int DIGITS = 18;
    private static final int DECIMALS = 10;

    private PlainNumber() {}

    /** The reading; null where the text is anything else. */
    static Reading read(String original, String text) {
        int start = digit(text);
        Operator operator = start == 0 ? Operator.NONE : start < 0 ? null : OPERATORS.get(text.substring(0, start));
        int end = operator == null ? -1 : end(text, start);
        if (end < 0 || mayBeMore(text, end)) {
            return null;
        }
        Measure measure = Measure.after(text.substring(end));
        if (!measure.isKnown() || !measure.rest().isEmpty() || measure.unit() == null && mayBeDate(text)) {
            return null;
        }
        return Readings.number(
                original,
                operator,
                Numbers.value(text.substring(start, end)),
                measure.unit(),
                null,
                measure.approximate());
    }

    static Stream<String> operators() {
        return OPERATORS.keySet().stream();
    }

    /** Where the digits begin; below 0 where it is farther than an operator is long. */
    private static int digit(String text) {
        for (int i = 0; i < text.length() && i <= LONGEST_OPERATOR; i++) {
            if (Numbers.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the number ends; below 0 where it has too many digits. */
    private static int end(String text, int start) {
        int whole = Numbers.endOfDigits(text, start);
        boolean point =
                whole + 1 < text.length() && text.charAt(whole) == '.' && Numbers.isDigit(text.charAt(whole + 1));
        int end = point ? Numbers.endOfDigits(text, whole + 1) : whole;
        return whole - start > DIGITS || end - whole - 1 > DECIMALS ? -1 : end;
    }

    /** 12月 and 5日 point at a time, 2人/100户 holds a second number. */
    private static boolean mayBeMore(String text, int end) {
        for (int i = end; i < text.length(); i++) {
            if (Numbers.isDigit(text.charAt(i)) || DeadlineGrammar.TIME.hold(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 2021.12 and 20211231 with nothing beside them. */
    private static boolean mayBeDate(String text) {
        return text.startsWith("19") || text.startsWith("20");
    }
}
