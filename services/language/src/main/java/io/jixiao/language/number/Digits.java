package io.jixiao.language.number;

import java.math.BigDecimal;

/** Numbers in digits, as they stand in a text. Digits that belong to a name (PM2.5, 第3, 5G基站, GB50300-2013,
 * “721”工作法) or to a unit (18/10万) are no numbers. */
final class Digits {
    /** 1,200.50: up to 18 digits before the point and 10 after it. What is longer is no number, rather than half of one. */
    static final String UNSIGNED =
            "(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,18})(?:\\.\\d{1,10})?(?!\\.?\\d)(?![A-Z]\\p{IsHan}|[”\"])";

    static final String SIGNED = "[-+]?" + UNSIGNED;

    private static final String BEGIN = "(?<![A-Za-z第.\\d])(?<![A-Za-z]\\d{1,6}-)(?<!/(?=10?万))";
    /** The first number of a text, with its sign. */
    static final String FIRST = "(?<before>.*?)(?<number>(?=[-+\\d])" + BEGIN + SIGNED + ")(?<behind>.*)";
    /** Two numbers, whatever stands around them. */
    static final String TWO = "(?>.*?(?=\\d)" + BEGIN + UNSIGNED + ").*?(?=\\d)" + BEGIN + UNSIGNED + ".*";

    private Digits() {}

    static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
