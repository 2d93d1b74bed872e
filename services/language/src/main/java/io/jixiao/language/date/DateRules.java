package io.jixiao.language.date;

import io.jixiao.language.reading.Reading;
import io.jixiao.language.rule.FormParts;
import io.jixiao.language.rule.Read;
import io.jixiao.language.rule.Rule;
import io.jixiao.language.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day by which something is done; a month, quarter or year stands for its last day, and a period for its end. A line is a rule:
 * its name, an example, and the form of all of the text, which names the parts of a date as {@link DateParts} reads them.
 */
public final class DateRules {
    private static final FormParts PARTS = new FormParts(Map.ofEntries(
            Map.entry("year", "(?<y>(?:19|20)\\d\\d)"),
            Map.entry("anyyear", "(?:19|20)\\d\\d"),
            Map.entry("nearyear", "(?<near>(?:19|20)\\d\\d)"),
            Map.entry("month", "(?<m>\\d{1,2})"),
            Map.entry("twomonth", "(?<m>0[1-9]|1[0-2])"),
            Map.entry("day", "(?<d>\\d{1,2})"),
            Map.entry("twoday", "(?<d>0[1-9]|[12]\\d|3[01])"),
            Map.entry("part", "(?<part>底|末|中旬|下旬|上旬|初)"),
            Map.entry("to", "(?:至|到|-|~)"),
            Map.entry("words", "[^\\d]{0,15}?"),
            Map.entry("rest", "[^\\d]{0,20}"),
            Map.entry("nonumeral", "[^\\d一二两三四五六七八九十半每]"),
            Map.entry("done", "(?:以前|之前|前|内|完成|办结|竣工|完工|验收|开工|到位|拨付|发放|支付|兑付|交付|建成)")));

    /** Periods with all their points: the first date of them is none. */
    private static final List<Rule<DateText, ?>> PERIODS = List.of(
            date(
                    "days of any years",
                    "2021.1.1-2021.9.30",
                    "{words}{anyyear}(?<sep>[-/.])\\d{1,2}(?:\\k<sep>\\d{1,2}日?)?{to}{year}\\k<sep>{month}(?:\\k<sep>{day}日?)?{rest}"),
            date(
                    "days of a year",
                    "2021.1.1-12.31",
                    "{words}{year}(?<sep>[/.])\\d{1,2}\\k<sep>\\d{1,2}日?{to}{month}\\k<sep>{day}日?{rest}"),
            date(
                    "days of a month",
                    "2021.12.5-8",
                    "{words}{year}(?<sep>[/.]){month}\\k<sep>\\d{1,2}日?{to}{day}日?{rest}"),
            date("months of a year", "2021.1-11", "{words}{year}[/.]\\d{1,2}{to}{month}月?{rest}"));

    private static final List<Rule<DateText, ?>> IN_FULL = List.of(
            date("day", "2021年12月20日前", "{words}{year}年{month}月{day}[日号]?{rest}"),
            date("day in figures", "2021-11-30", "{words}{year}(?<sep>[-/.]){month}\\k<sep>{day}日?{rest}"),
            date("month", "2023年12月", "{words}{year}年{month}月{rest}"),
            date("month in figures", "2021/12", "{words}{year}[/-]{month}{rest}"));

    private static final Rule<DateText, ?> PERIOD = Rule.of(
            "period",
            "2021年1-11月",
            PARTS.pattern("[^\\d]{0,15}(?:{year}(?:年|(?=[-~至到])))?(?:\\d{1,2}月?)?(?:\\d{1,2}[日号])?{to}(?<last>\\d.*)"),
            DateText::text,
            (found, text) -> endOfPeriod(found.group("y"), found.group("last"), text));

    private static final List<Rule<DateText, ?>> OTHERS = List.of(
            date(
                    "quarter",
                    "2022年第三季度",
                    "(?:{year}年)?{nonumeral}{0,4}?第?(?:[一二三1-3]{to})?(?<q>[一二三四1-4])季度{nonumeral}{0,20}"),
            date("half of a year", "2021年上半年", "(?:{year}年)?(?<half>[上下])半年(?:内|前|之前|底|末)?(?:完成|完工|竣工|开工|验收)?"),
            // But not 2021年初 or 2021年春节前, whose last day is another.
            date(
                    "year",
                    "2021年底前完成",
                    "(?!.*(?:水平|平均|基数|同期))[^\\d]{0,6}?{year}全?年(?<before>之?前)?[^\\d个以初春夏秋冬节汛季]{0,10}"),
            date("day in eight figures", "20211130", "{nearyear}{twomonth}{twoday}"),
            date("month behind a point", "2021.06", "{nearyear}\\.{twomonth}"),
            date("day without its year", "9月15日前", "{words}(?<!\\d){month}月{day}[日号]{rest}"),
            date("day in figures without its year", "6.30前", "{month}\\.{day}[日号]?[以之]?前[^\\d]{0,15}"),
            date(
                    "month and what is done in it",
                    "12月底前完成",
                    "[^\\d至到较比-]{0,15}?{month}月(?:份?{done}|{part}{done}?)[^\\d]{0,15}"),
            date("month without its year", "在12月", "(?:截[至止]到?|于|在|当年|本年|今年|次年|翌年|明年|下一?年)?{month}月(?:份|{part})?"),
            date(
                    "end of the year",
                    "年底前完成",
                    "{nonumeral}{0,4}?(?:(?:本年度|当年|本年|年度|年)[底末内]|(?:本年度|当年|本年)(?:全部)?完成)[^\\d]{0,12}"));

    private static final Rules<DateText> ENDS = rules(IN_FULL, OTHERS);

    public static final Rules<DateText> ALL = rules(PERIODS, IN_FULL, List.of(PERIOD), OTHERS);

    /** Figures that are dates only where one is asked for: elsewhere 12.31 may be any number. */
    public static final Rules<DateText> WHERE_ASKED = rules(List.of(
            date("month of any year behind a point", "2021.9", "{nearyear}\\.{month}"),
            date("day of the year in figures", "12.31", "{month}\\.{day}")));

    private DateRules() {}

    private static Rule<DateText, ?> date(String name, String example, String form) {
        return Rule.of(
                name,
                example,
                PARTS.pattern(form),
                DateText::text,
                (found, text) -> new DateParts(found).deadline(text));
    }

    private static Optional<Reading> endOfPeriod(String year, String last, DateText text) {
        Optional<Integer> named = Optional.ofNullable(year).map(Integer::valueOf);
        return ENDS.first(new DateText(text.cell(), last, named)).map(Read::reading);
    }

    @SafeVarargs
    private static Rules<DateText> rules(List<Rule<DateText, ?>>... lists) {
        return new Rules<>(DateText::of, Stream.of(lists).flatMap(List::stream).toList());
    }
}
