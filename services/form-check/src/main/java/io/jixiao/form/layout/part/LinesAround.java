package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the lines around a table say: for which year, which kind of subject and in which money it is. A title of the table goes before
 * any other line, and of several the nearest one; of other lines the first counts.
 *
 * @param titled what the nearest titles say
 * @param said what the first lines say that say it, titles included
 * @param labelledMoney the last 单位：万元, nearest to the table
 */
public record LinesAround(Said titled, Said said, Optional<MoneyUnit> labelledMoney) {
    public static final LinesAround NONE = new LinesAround(Said.NOTHING, Said.NOTHING, Optional.empty());

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
    private static final HeadingWords KINDS = HeadingWords.of("subjectKinds");

    /** What lines say; each is empty where none says it. */
    public record Said(
            Optional<Integer> fiscalYear,
            Optional<Integer> year,
            Optional<SubjectKind> kind,
            Optional<MoneyUnit> money) {
        static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Said in(String line) {
            return new Said(
                    first(FISCAL_YEAR, line).map(Integer::valueOf),
                    first(YEAR, line).map(Integer::valueOf),
                    Stream.of(SubjectKind.DEPARTMENT, SubjectKind.PROJECT)
                            .filter(it -> KINDS.words(it.name()).stream().anyMatch(line::contains))
                            .findFirst(),
                    first(MONEY, line).map(MoneyUnit::named));
        }

        /** This, and of what this does not say the other. */
        Said or(Said other) {
            return new Said(
                    fiscalYear.or(other::fiscalYear),
                    year.or(other::year),
                    kind.or(other::kind),
                    money.or(other::money));
        }
    }

    /** What is known after this row of a form. */
    public LinesAround after(RecognisedRow row) {
        boolean mayBeTitle = !row.context().hasLines();
        if (row.kind() instanceof RowKind.TableBegins) {
            return after(row.grid().name(), mayBeTitle);
        }
        if (row.isLine()) {
            return row.context().isClosed() ? this : after(row.line(), mayBeTitle);
        }
        LinesAround around = this;
        if (row.kind() instanceof RowKind.LabelledValues) {
            for (var cell : row.cells()) {
                around = around.after(cell.text(), mayBeTitle);
            }
        }
        return around;
    }

    /** What is known after this line; below the indicators a title is another table's. */
    LinesAround after(String written, boolean mayBeTitle) {
        if (written.isEmpty()) {
            return this;
        }
        String line = DAY.matcher(plain(written)).replaceAll("");
        Said says = Said.in(line);
        boolean isTitle = mayBeTitle
                && line.length() <= LONGEST_TITLE
                && TITLE.matcher(line).matches();
        return new LinesAround(
                isTitle ? says.or(titled) : titled,
                said.or(says),
                first(MONEY_LABELLED, line).map(MoneyUnit::named).or(() -> labelledMoney));
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
    public Optional<Integer> fiscalYear() {
        return titled.fiscalYear().or(titled::year).or(said::fiscalYear).or(said::year);
    }

    /** The year in a file's name. */
    public static Optional<Integer> yearInName(String fileName) {
        return first(YEAR_IN_NAME, fileName).map(Integer::valueOf);
    }

    /** 部门整体支出 or 项目支出, as the table's own title says, or else the first line that does; empty when none tells. */
    public Optional<SubjectKind> kind() {
        return titled.kind().or(said::kind);
    }

    /** The last 单位：万元, nearest to the table, or else the first （元）; empty when no line tells. */
    public Optional<MoneyUnit> moneyUnit() {
        return labelledMoney.or(said::money);
    }

    /** What the first of these cells counts in that says so. */
    static Optional<MoneyUnit> moneyUnit(List<String> cells) {
        return cells.stream()
                .flatMap(it -> first(MONEY, Amounts.narrow(it)).stream())
                .findFirst()
                .map(MoneyUnit::named);
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
