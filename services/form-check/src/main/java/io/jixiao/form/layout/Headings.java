package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.MoneyUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines around a table that say for which year, which kind of subject and in which money it is. */
final class Headings {
    private static final Pattern FISCAL_YEAR = Pattern.compile("(20[0-4]\\d)年度");
    private static final Pattern YEAR = Pattern.compile("(20[0-4]\\d)年");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("二[〇○零O0][〇○零O0一二三四五六七八九]{2}(?=年)");

    /** The day on which a form was filled is of the next year: 填报日期：2023年3月15日, and 2023年3月 alone in a cell; the year's own ends are not. */
    private static final Pattern DAY = Pattern.compile(
            "20[0-4]\\d年(?!12月31日|1月1日)\\d{1,2}月\\d{1,2}日|^20[0-4]\\d年\\d{1,2}月$|(?<=[填制][报表]?(?:日期|时间):?)20[0-4]\\d年");

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern MONEY_LABELLED = Pattern.compile("单位[:：]?(亿元|万元|千元|元)(?![/／])");
    private static final Pattern MONEY = Pattern.compile("(?:单位[:：]?|[(（])(亿元|万元|千元|元)");

    private static final int LONGEST_TITLE = 40;
    private static final Pattern TITLE = Pattern.compile(".*(?:自评|评价)[^，。；]{0,6}表.*|\\(?20[0-4]\\d年度?\\)?");

    private final List<String> lines = new ArrayList<>();

    /** The titles among them, the nearest to the table first. */
    private final Deque<String> titles = new ArrayDeque<>();

    void add(String line) {
        addBelow(line);
        String last = lines.getLast();
        if (last.length() <= LONGEST_TITLE && TITLE.matcher(last).matches()) {
            titles.addFirst(last);
        }
    }

    /** A line below the indicators; a title there is another table's. */
    void addBelow(String line) {
        lines.add(DAY.matcher(plain(line)).replaceAll(""));
    }

    private static String plain(String line) {
        return YEAR_IN_WORDS.matcher(Amounts.narrow(line)).replaceAll(it -> digits(it.group()));
    }

    /** 二〇二一 as 2021. */
    private static String digits(String words) {
        return words.replaceAll("[○零O0]", "〇")
                .chars()
                .mapToObj(it -> String.valueOf(DIGITS.indexOf(it)))
                .collect(Collectors.joining());
    }

    /** The year in the table's own title, or else the first 2021年度, or else the first year that is named. */
    Optional<Integer> fiscalYear() {
        return first(FISCAL_YEAR, titles)
                .or(() -> first(YEAR, titles))
                .or(() -> first(FISCAL_YEAR, lines))
                .or(() -> first(YEAR, lines))
                .map(Integer::valueOf);
    }

    /** The year in a file's name. */
    static Optional<Integer> yearInName(String fileName) {
        return first(YEAR_IN_NAME, List.of(fileName)).map(Integer::valueOf);
    }

    /** 部门整体支出 or 项目支出, as the table's own title says, or else the first line that does; empty when none tells. */
    Optional<SubjectKind> kind() {
        return Stream.concat(titles.stream(), lines.stream())
                .flatMap(it -> kind(it).stream())
                .findFirst();
    }

    private static Optional<SubjectKind> kind(String line) {
        if (line.contains("整体支出") || line.contains("部门整体") || line.contains("单位整体")) {
            return Optional.of(SubjectKind.DEPARTMENT);
        }
        return line.contains("项目支出") || line.contains("项目绩效") || line.contains("项目自评")
                ? Optional.of(SubjectKind.PROJECT)
                : Optional.empty();
    }

    /** The last 单位：万元, nearest to the table, or else the first （元）; empty when no line tells. */
    Optional<MoneyUnit> moneyUnit() {
        return first(MONEY_LABELLED, lines.reversed())
                .or(() -> first(MONEY, lines))
                .map(MoneyUnit::named);
    }

    static Optional<MoneyUnit> moneyUnit(List<String> cells) {
        return first(MONEY, cells.stream().map(Amounts::narrow).toList()).map(MoneyUnit::named);
    }

    private static Optional<String> first(Pattern pattern, Collection<String> lines) {
        for (String line : lines) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }
}
