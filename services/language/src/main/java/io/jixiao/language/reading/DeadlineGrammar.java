package io.jixiao.language.reading;

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
 *           | 2023.1.1-12.31 | 2023.1-12
 * date     := 2023年12月31日 | 2023-12-31 | 2023年12月[底] | 2023年[底|内] | 12月31日 | 12月[底] | [2023年][第]四季度 | 年底 | 年内 | [2023年]上半年
 *           | 20231231
 * </pre>
 */
final class DeadlineGrammar {
    private static final int NEAR = 3;
    private static final int COMPACT = "20231231".length();
    /** A date in words has one of these. */
    static final Signs TIME = new Signs("年月季日号");

    private static final Signs DAYS = new Signs("日号");
    private static final Signs NEXT = new Signs("次翌明下");
    private static final Signs SEPARATORS = new Signs("-~至到/.");
    private static final String WORDS_BEFORE = "^[^\\d]{0,15}?";
    private static final String WORDS_AFTER = "[^\\d]{0,20}$";
    private static final String NO_NUMERAL = "[^\\d一二两三四五六七八九十半每]";
    private static final Form PERIOD = Form.of(
            "-~至到",
            "^[^\\d]{0,15}(?:(?<year>(?:19|20)\\d\\d)(?:年|(?=[-~至到])))?(?:\\d{1,2}月?)?(?:\\d{1,2}[日号])?(?:至|到|-|~)(?<last>\\d.*)$");
    private static final Form DATED_PERIOD = Form.of(
            "-~至到",
            "^[^\\d]{0,15}(?:19|20)\\d\\d(?<sep>[-/.])\\d{1,2}(?:\\k<sep>\\d{1,2}日?)?(?:至|到|-|~)(?<last>(?:19|20)\\d\\d\\k<sep>\\d.*)$");
    /** 2021.1.1-12.31, 2021.12.5-8 and 2021.1-12 say the year once. */
    private static final Form PERIOD_OF_A_YEAR = Form.of(
            "-~至到",
            "^[^\\d]{0,15}(?<y>(?:19|20)\\d\\d)(?<sep>[/.])(?:(?<first>\\d{1,2})\\k<sep>\\d{1,2}日?(?:至|到|-|~)(?:(?<m>\\d{1,2})\\k<sep>)?(?<d>\\d{1,2})日?|\\d{1,2}(?:至|到|-|~)(?<n>\\d{1,2})月?)"
                    + WORDS_AFTER);

    private static final Form DAY = Form.of(
            "年-/.",
            WORDS_BEFORE
                    + "(?<y>(?:19|20)\\d\\d)(?:年(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?|(?<sep>[-/.])(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2})日?)"
                    + WORDS_AFTER);
    private static final Form YEAR_POINT_MONTH = Form.of(".", "^(?<y>(?:19|20)\\d\\d)\\.(?<m>0[1-9]|1[0-2])$");
    private static final Form MONTH = Form.of(
            "年-/", WORDS_BEFORE + "(?<y>(?:19|20)\\d\\d)(?:年(?<m>\\d{1,2})月|[/-](?<n>\\d{1,2})(?!\\d))" + WORDS_AFTER);
    private static final Form DAY_OF_YEAR =
            Form.of("月", WORDS_BEFORE + "(?<!\\d)(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]" + WORDS_AFTER);
    private static final Form MONTH_OF_YEAR = Form.of(
            "月",
            "^[^\\d至到较比-]{0,15}?(?<m>\\d{1,2})月(?:(?:份|(?<part>底|末|中旬|下旬|上旬|初))?(?:以前|之前|前|内|完成|办结|竣工|完工|验收|开工|到位|拨付|发放|支付|兑付|交付|建成)|(?<end>底|末|中旬|下旬|上旬|初))[^\\d]{0,15}$|^(?:截[至止]到?|于|在|当年|本年|今年|次年|翌年|明年|下一?年)?(?<n>\\d{1,2})月(?<of>份|底|末|中旬|下旬|上旬|初)?$");
    /** 6.30前. */
    private static final Form POINTED_DAY = Form.of("前", "^(?<m>\\d{1,2})\\.(?<d>\\d{1,2})[日号]?(?:以|之)?前[^\\d]{0,15}$");

    private static final Form COMPACT_DAY =
            Form.of("12", "^(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])$");
    /** 2021年底前, but not 2021年初 or 2021年春节前, whose last day is another. */
    private static final Form YEAR = Form.of(
            "年",
            "^(?!.*(?:水平|平均|基数|同期))[^\\d]{0,6}?(?<y>(?:19|20)\\d\\d)全?年(?<before>之?前)?(?:[^\\d个以初春夏秋冬节汛季]{0,10})$");

    private static final Form QUARTER = Form.of(
            "季",
            "^(?:(?<y>(?:19|20)\\d\\d)年)?" + NO_NUMERAL + "{0,4}?第?(?:[一二三1-3](?:至|到|-|~))?(?<q>[一二三四1-4])季度"
                    + NO_NUMERAL + "{0,20}$");
    private static final Form YEAR_END = Form.of(
            "底末内成", "^" + NO_NUMERAL + "{0,4}?(?:(?:本年度|当年|本年|年度|年)(?:底|末|内)|(?:本年度|当年|本年)(?:全部)?完成)[^\\d]{0,12}$");
    private static final Form HALF =
            Form.of("半", "^(?:(?<y>(?:19|20)\\d\\d)年)?(?<half>[上下])半年(?:内|前|之前|底|末)?(?:完成|完工|竣工|开工|验收)?$");
    /** 12月31日24时前 is by that day. */
    private static final Pattern HOUR = Pattern.compile("(?<=[日号])\\d{1,2}(?:[时点]|[:：]\\d\\d)");

    private static final Pattern NEXT_YEAR = Pattern.compile("[次翌明]年|下一?年");

    private DeadlineGrammar() {}

    static Optional<Reading> read(String original, String written, int fiscalYear) {
        if (!speaksOfTime(written)) {
            return Optional.empty();
        }
        String plain = PlainDates.of(written, fiscalYear);
        String text = DAYS.anyIn(plain) ? HOUR.matcher(plain).replaceFirst("") : plain;
        Matcher dated = DATED_PERIOD.of(text);
        if (dated != null) {
            return read(original, dated.group("last").replace(dated.group("sep"), "-"), fiscalYear);
        }
        Matcher once = PERIOD_OF_A_YEAR.of(text);
        if (once != null) {
            return read(original, lastOf(once), fiscalYear);
        }
        Matcher found = PERIOD.of(text);
        Matcher period = found == null || DAY.of(text) != null || MONTH.of(text) != null ? null : found;
        String last = period == null ? text : period.group("last");
        Integer year = period == null || period.group("year") == null ? null : Integer.valueOf(period.group("year"));
        try {
            Optional<LocalDate> day =
                    namesCentury(last) ? dated(last).or(() -> pointed(last, fiscalYear)) : Optional.empty();
            if (day.isPresent()) {
                return day.map(it -> Readings.deadline(original, it.toString(), false));
            }
            boolean next = NEXT.anyIn(last) && NEXT_YEAR.matcher(last).find();
            return undated(last, year == null ? next ? fiscalYear + 1 : fiscalYear : year)
                    .map(it -> Readings.deadline(original, it.toString(), year == null));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String lastOf(Matcher period) {
        String year = period.group("y") + "年";
        if (period.group("n") != null) {
            return year + period.group("n") + "月";
        }
        return year + period.group(period.group("m") == null ? "first" : "m") + "月" + period.group("d") + "日";
    }

    /** In words, or in digits that begin with a century: 2023-12-31, 2023/12, 2023.12, 20231231. */
    private static boolean speaksOfTime(String text) {
        return TIME.anyIn(text)
                || text.indexOf('前') > text.indexOf('.') && text.indexOf('.') > 0
                || namesCentury(text) && (text.length() == COMPACT || SEPARATORS.anyIn(text));
    }

    private static boolean namesCentury(String text) {
        return text.contains("20") || text.contains("19");
    }

    private static Optional<LocalDate> dated(String text) {
        Matcher day = DAY.of(text);
        if (day != null) {
            boolean inWords = day.group("m") != null;
            return Optional.of(LocalDate.of(
                    number(day, "y"), number(day, inWords ? "m" : "m2"), number(day, inWords ? "d" : "d2")));
        }
        Matcher month = MONTH.of(text);
        if (month != null) {
            return Optional.of(lastDay(number(month, "y"), number(month, month.group("m") == null ? "n" : "m")));
        }
        Matcher quarter = QUARTER.of(text);
        if (quarter != null && quarter.group("y") != null) {
            return Optional.of(lastDay(number(quarter, "y"), quarterEnd(quarter)));
        }
        Matcher half = HALF.of(text);
        if (half != null && half.group("y") != null) {
            return Optional.of(lastDay(number(half, "y"), halfEnd(half)));
        }
        Matcher year = YEAR.of(text);
        return year != null
                ? Optional.of(lastDay(number(year, "y") - (year.group("before") == null ? 0 : 1), 12))
                : Optional.empty();
    }

    /** 2021.12 is a month, and 20211231 a day, only in years close by; else they are amounts. */
    private static Optional<LocalDate> pointed(String text, int fiscalYear) {
        Matcher day = COMPACT_DAY.of(text);
        if (day != null && Math.abs(number(day, "y") - fiscalYear) <= NEAR) {
            return Optional.of(LocalDate.of(number(day, "y"), number(day, "m"), number(day, "d")));
        }
        Matcher month = YEAR_POINT_MONTH.of(text);
        return month != null && Math.abs(number(month, "y") - fiscalYear) <= NEAR
                ? Optional.of(lastDay(number(month, "y"), number(month, "m")))
                : Optional.empty();
    }

    private static Optional<LocalDate> undated(String text, int year) {
        Matcher inWords = DAY_OF_YEAR.of(text);
        Matcher day = inWords == null ? POINTED_DAY.of(text) : inWords;
        if (day != null) {
            return Optional.of(LocalDate.of(year, number(day, "m"), number(day, "d")));
        }
        Matcher month = MONTH_OF_YEAR.of(text);
        if (month != null) {
            boolean named = month.group("m") == null;
            String part = month.group(named ? "of" : month.group("end") == null ? "part" : "end");
            return Optional.of(lastDay(year, number(month, named ? "n" : "m"), part));
        }
        Matcher quarter = QUARTER.of(text);
        if (quarter != null) {
            return Optional.of(lastDay(year, quarterEnd(quarter)));
        }
        Matcher half = HALF.of(text);
        if (half != null) {
            return Optional.of(lastDay(year, halfEnd(half)));
        }
        return YEAR_END.of(text) != null ? Optional.of(lastDay(year, 12)) : Optional.empty();
    }

    private static int halfEnd(Matcher half) {
        return half.group("half").equals("上") ? 6 : 12;
    }

    private static int quarterEnd(Matcher quarter) {
        String which = quarter.group("q");
        return 3 * (1 + Math.max("一二三四".indexOf(which), "1234".indexOf(which)));
    }

    /** A month has three parts, of which 上旬 ends on the 10th and 中旬 on the 20th. */
    private static LocalDate lastDay(int year, int month, String part) {
        return switch (part == null ? "" : part) {
            case "上旬", "初" -> LocalDate.of(year, month, 10);
            case "中旬" -> LocalDate.of(year, month, 20);
            default -> lastDay(year, month);
        };
    }

    private static LocalDate lastDay(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
