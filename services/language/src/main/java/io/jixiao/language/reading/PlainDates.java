package io.jixiao.language.reading;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Chinese numerals (二〇二二年十二月三十一日, 十二月底前) or with a year of two digits (22年12月), written in full and in digits. */
final class PlainDates {
    private static final String ONE_TO_NINE = "[一二三四五六七八九]";
    private static final Pattern YEAR = Pattern.compile("[一二][〇零一二三四五六七八九]{3}(?=年)");
    /** Behind a year, or before what only a month has: 三月 alone may be three months. */
    private static final Pattern MONTH = Pattern.compile("(?<=年)(?:十[一二]?|" + ONE_TO_NINE + ")(?=月)|(?<![每十])(?:十[一二]?|"
            + ONE_TO_NINE + ")(?=月(?:份|底|末|初|[上中下]旬|[之以]?前|[一二三四五六七八九十]+[日号]))");

    private static final Pattern DAY =
            Pattern.compile("(?<=月)(?:三十一?|二?十" + ONE_TO_NINE + "?|" + ONE_TO_NINE + ")(?=[日号])");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d.])(\\d\\d)年(?=\\d{1,2}月|底|末)");
    private static final int CENTURY = 2000;

    private PlainDates() {}

    static String of(String text, int fiscalYear) {
        String digits = text;
        if (ChineseNumerals.SIGNS.anyIn(text)) {
            digits = YEAR.matcher(digits).replaceAll(PlainDates::digits);
            digits = MONTH.matcher(digits).replaceAll(PlainDates::digits);
            digits = DAY.matcher(digits).replaceAll(PlainDates::digits);
        }
        Matcher year = digits.indexOf('年') == 2 ? SHORT_YEAR.matcher(digits) : null;
        boolean near = year != null
                && year.lookingAt()
                && Math.abs(CENTURY + Integer.parseInt(year.group(1)) - fiscalYear) <= 1;
        return near ? "20" + digits : digits;
    }

    private static String digits(MatchResult numerals) {
        return ChineseNumerals.value(numerals.group());
    }
}
