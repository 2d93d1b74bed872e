package io.jixiao.language.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits, as they stand in a text. Digits that belong to a name (PM2.5, 第3, 5G基站, GB50300-2013,
 * “721”工作法) or to a unit (18/10万) are no numbers. */
final class Numbers {
    /** 1,200.50: up to 18 digits before the point and 10 after it. What is longer is no number, rather than half of one. */
    static final String UNSIGNED =
            "(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,10})?(?!\\.?\\d)(?![A-Z]\\p{IsHan}|[”\"])";

    static final String SIGNED = "[-+]?" + UNSIGNED;

    private static final String BEGIN = "(?<![A-Za-z第.\\d])(?<![A-Za-z]\\d{1,6}-)(?<!/(?=10?万))";
    private static final Pattern FIRST = Pattern.compile("(?=[-+\\d])" + BEGIN + SIGNED);
    private static final Pattern EACH = Pattern.compile("(?=\\d)" + BEGIN + UNSIGNED);

    private Numbers() {}

    /** The first number, its sign included. */
    static Matcher first(String text) {
        return FIRST.matcher(text);
    }

    /** Whether two numbers or more stand in the text. */
    static boolean several(String text) {
        if (!mayBeSeveral(text)) {
            return false;
        }
        Matcher each = EACH.matcher(text);
        return each.find() && each.find();
    }

    /** Most cells hold one number at most, and need not be searched for a second. */
    static boolean mayBeSeveral(String text) {
        int runs = 0;
        for (int i = 0; i < text.length() && runs < 2; i++) {
            runs += beginsRun(text, i) ? 1 : 0;
        }
        return runs > 1;
    }

    /** A digit that continues no other, nor stands behind the point of one (7.35). */
    private static boolean beginsRun(String text, int at) {
        if (!isDigit(text.charAt(at)) || at > 0 && isDigit(text.charAt(at - 1))) {
            return false;
        }
        return at < 2 || text.charAt(at - 1) != '.' || !isDigit(text.charAt(at - 2));
    }

    static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the digits that begin here end. */
    static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
