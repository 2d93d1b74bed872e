package io.jixiao.engine.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day by which something is done; a month, quarter or year stands for its last day.
 *
 * <pre>
 * deadline := [words] [date (- | ~ | 至 | 到)] date [words]
 * date     := 2023年12月31日 | 2023-12-31 | 2023年12月[底] | 2023年[底|内] | 12月31日 | 12月[底] | [2023年][第]四季度 | 年底 | 年内 | 上半年
 * </pre>
 */
final class DeadlineGrammar {
    private static final int NEAR = 3;
    private static final String WORDS_BEFORE = "^[^\\d]{0,15}?";
    private static final String WORDS_AFTER = "[^\\d]{0,20}$";
    private static final Pattern PERIOD = Pattern.compile(
            "^[^\\d]{0,15}(?:(?<year>(?:19|20)\\d\\d)(?:年|(?=[-~至到])))?(?:\\d{1,2}月?)?(?:\\d{1,2}[日号])?(?:至|到|-|~)(?<last>\\d.*)$");
    private static final Pattern DAY = Pattern.compile(WORDS_BEFORE
            + "(?<y>(?:19|20)\\d\\d)(?:年(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?|(?<sep>[-/.])(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2})日?)"
            + WORDS_AFTER);
    private static final Pattern YEAR_POINT_MONTH = Pattern.compile("^(?<y>(?:19|20)\\d\\d)\\.(?<m>0[1-9]|1[0-2])$");
    private static final Pattern MONTH = Pattern.compile(
            WORDS_BEFORE + "(?<y>(?:19|20)\\d\\d)(?:年(?<m>\\d{1,2})月|[/-](?<n>\\d{1,2})(?!\\d))" + WORDS_AFTER);
    private static final Pattern DAY_OF_YEAR =
            Pattern.compile(WORDS_BEFORE + "(?<!\\d)(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]" + WORDS_AFTER);
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(
            "^[^\\d至到-]{0,15}?(?<m>\\d{1,2})月(?:份|底|末|中旬|下旬|上旬|初)?(?:以前|之前|前|内|完成|办结|竣工|完工|验收|开工).{0,15}$|^(?<n>\\d{1,2})月(?:份|底|末)?$");
    private static final Pattern YEAR =
            Pattern.compile("^[^\\d]{0,6}?(?<y>(?:19|20)\\d\\d)年(?<before>之?前)?(?:[^\\d个以]{0,10})$");
    private static final Pattern QUARTER =
            Pattern.compile("^(?:(?<y>(?:19|20)\\d\\d)年)?第?(?<q>[一二三四1-4])季度" + WORDS_AFTER);
    private static final Pattern YEAR_END = Pattern.compile("^[^\\d]{0,4}?(?:本年度|当年|本年|年度|年)(?:底|末|内)[^\\d]{0,12}$");
    private static final Pattern HALF = Pattern.compile("^上半年(?:内|前|之前|底)?(?:完成|完工|竣工)?$");

    private DeadlineGrammar() {}

    static Optional<Reading> read(String original, String text, int fiscalYear) {
        Matcher period = PERIOD.matcher(text);
        boolean isPeriod = period.matches() && !DAY.matcher(text).matches();
        String last = isPeriod ? period.group("last") : text;
        Integer year = isPeriod && period.group("year") != null ? Integer.valueOf(period.group("year")) : null;
        try {
            Optional<LocalDate> dated = dated(last).or(() -> pointed(last, fiscalYear));
            if (dated.isPresent()) {
                return dated.map(day -> Readings.deadline(original, day.toString(), false));
            }
            return undated(last, year == null ? fiscalYear : year)
                    .map(day -> Readings.deadline(original, day.toString(), year == null));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dated(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            boolean inWords = day.group("m") != null;
            return Optional.of(LocalDate.of(
                    number(day, "y"), number(day, inWords ? "m" : "m2"), number(day, inWords ? "d" : "d2")));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(lastDay(number(month, "y"), number(month, month.group("m") == null ? "n" : "m")));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches() && quarter.group("y") != null) {
            return Optional.of(lastDay(number(quarter, "y"), quarterEnd(quarter)));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches()
                ? Optional.of(lastDay(number(year, "y") - (year.group("before") == null ? 0 : 1), 12))
                : Optional.empty();
    }

    /** 2021.12 is a month only in years close by; else it is an amount. */
    private static Optional<LocalDate> pointed(String text, int fiscalYear) {
        Matcher month = YEAR_POINT_MONTH.matcher(text);
        return month.matches() && Math.abs(number(month, "y") - fiscalYear) <= NEAR
                ? Optional.of(lastDay(number(month, "y"), number(month, "m")))
                : Optional.empty();
    }

    private static Optional<LocalDate> undated(String text, int year) {
        Matcher day = DAY_OF_YEAR.matcher(text);
        if (day.matches()) {
            return Optional.of(LocalDate.of(year, number(day, "m"), number(day, "d")));
        }
        Matcher month = MONTH_OF_YEAR.matcher(text);
        if (month.matches()) {
            return Optional.of(lastDay(year, number(month, month.group("m") == null ? "n" : "m")));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(lastDay(year, quarterEnd(quarter)));
        }
        if (HALF.matcher(text).matches()) {
            return Optional.of(lastDay(year, 6));
        }
        return YEAR_END.matcher(text).matches() ? Optional.of(lastDay(year, 12)) : Optional.empty();
    }

    private static int quarterEnd(Matcher quarter) {
        String which = quarter.group("q");
        return 3 * (1 + Math.max("一二三四".indexOf(which), "1234".indexOf(which)));
    }

    private static LocalDate lastDay(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
