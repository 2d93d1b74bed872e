package io.jixiao.language.date;

import io.jixiao.language.number.NumeralValue;
import io.jixiao.language.rule.CellText;
import io.jixiao.language.rule.Rewording;
import io.jixiao.language.rule.Rewordings;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates said otherwise than in digits and with a whole year. They are said plainly for the rules of dates alone. */
public final class DateRewordings {
    private static final String ONE_TO_NINE = "[一二三四五六七八九]";
    private static final String MONTH = "(?:十[一二]?|" + ONE_TO_NINE + ")";
    private static final Pattern SHORT_YEAR = Pattern.compile("^(\\d\\d)年(?=\\d{1,2}月|底|末)");
    private static final Pattern HOUR = Pattern.compile("(?<=[日号])\\d{1,2}(?:[时点]|[:：]\\d\\d)");
    private static final int CENTURY = 2000;

    public static final Rewordings ALL = Rewordings.of(
            Rewording.of("year in numerals", "二〇二二年", "[一二][〇零一二三四五六七八九]{3}(?=年)", DateRewordings::digits),
            // Behind a year, or before what only a month has: 三月 alone may be three months.
            Rewording.of(
                    "month in numerals",
                    "十二月底前",
                    "(?<=年)" + MONTH + "(?=月)|(?<![每十])" + MONTH + "(?=月(?:份|底|末|初|[上中下]旬|[之以]?前|[一二三四五六七八九十]+[日号]))",
                    DateRewordings::digits),
            Rewording.of(
                    "day in numerals",
                    "6月三十日",
                    "(?<=月)(?:三十一?|二?十" + ONE_TO_NINE + "?|" + ONE_TO_NINE + ")(?=[日号])",
                    DateRewordings::digits),
            new Rewording("year of two digits", "21年12月", DateRewordings::wholeYear),
            Rewording.of(
                    "hour of the day", "12月31日24时前", text -> HOUR.matcher(text).replaceFirst("")));

    private DateRewordings() {}

    private static String digits(MatchResult numerals) {
        return NumeralValue.of(numerals.group());
    }

    private static String wholeYear(CellText it) {
        Matcher year = SHORT_YEAR.matcher(it.text());
        boolean near = year.find() && Math.abs(CENTURY + Integer.parseInt(year.group(1)) - it.fiscalYear()) <= 1;
        return near ? "20" + it.text() : it.text();
    }
}
