package io.jixiao.form.layout;

import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.IndicatorColumns.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The row that ends an indicator table: 总分 with the sum of the weights and the total in their columns, or all of it in one cell
 * (自评总分：98.5分  等级：优).
 *
 * @param weight the printed sum of the weights; null when there is none
 * @param total the printed total; null when there is none
 * @param rows rows that it takes: 2 where labels (总分值 总得分 自评等级) stand above their values
 * @param unread what stands in the place of the total and is none; empty when nothing does
 */
record TotalsRow(BigDecimal weight, BigDecimal total, int rows, String unread) {
    private static final String NAME = "(?:自评)?(?:总得分|总分|合计|总计)";
    private static final Pattern SHORT = Pattern.compile(NAME + "[:(]?.{0,12}");
    /** 评价得分98分，评价等级为优: words that are none without the number. */
    private static final String BEFORE_NUMBER = "(?:" + NAME + "|(?:绩效|项目|自评|综合|评价|合计){1,3}得分(?:合计)?)";

    private static final Pattern LONG = Pattern.compile(BEFORE_NUMBER + "(?:\\([^()]{0,12}\\))?[:为]?\\d.{0,40}");
    private static final Pattern FULL_MARKS =
            Pattern.compile("\\((?:满分(?=\\d)|(?=100\\D))(\\d{1,3}(?:\\.\\d{1,4})?)分?\\)");
    private static final Pattern STATED = Pattern.compile(BEFORE_NUMBER + "[:为(]?(\\d{1,3}(?:\\.\\d{1,4})?)(?!\\d).*");
    private static final Pattern LEADING = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)分?(?:[(,、;/|].*|[^\\d.%分].*|)");

    /** Whether these cells are those of such a row. */
    static boolean isTotals(List<GridCell> begun) {
        String first = Amounts.narrow(begun.getFirst().text());
        return Vocabulary.is("total", begun.getFirst().text())
                || begun.size() <= 2
                        && (SHORT.matcher(first).matches()
                                || LONG.matcher(first).matches());
    }

    /** What the row says. */
    static TotalsRow of(IndicatorRow row, List<GridCell> begun) {
        String label = Amounts.narrow(begun.getFirst().text());
        BigDecimal full = fullMarks(label);
        // One cell over two columns holds the total alone.
        boolean isTotalAlone = row.isOneCell(Role.WEIGHT, Role.SCORE) || row.isOneCell(Role.ACTUAL, Role.WEIGHT);
        BigDecimal printed = isTotalAlone ? null : row.own(Role.WEIGHT);
        BigDecimal weight = printed == null ? full : printed;
        BigDecimal total = row.own(Role.SCORE);
        if (total == null && row.columns().has(Role.SCORE) && row.isOwn(Role.SCORE)) {
            total = leading(row.text(Role.SCORE));
        }
        if (total == null) {
            total = stated(label);
        }
        if (total == null && (printed == null || !row.columns().has(Role.WEIGHT))) {
            total = onlyOther(begun);
        }
        if (total == null && printed == null && row.row() + 1 < row.grid().rows()) {
            return above(row.grid(), row.row() + 1, begun, full);
        }
        boolean isUnread = total == null && row.isOwn(Role.SCORE) && !IndicatorRow.isEmpty(row.text(Role.SCORE));
        return new TotalsRow(weight, total, 1, isUnread ? row.text(Role.SCORE) : "");
    }

    /** Labels above the values of the next row. */
    private static TotalsRow above(Grid grid, int next, List<GridCell> labels, BigDecimal full) {
        BigDecimal weight = below(grid, next, labels, "totalWeight");
        BigDecimal total = below(grid, next, labels, "declaredTotal");
        return weight == null && total == null
                ? new TotalsRow(full, null, 1, "")
                : new TotalsRow(weight == null ? full : weight, total, 2, "");
    }

    private static BigDecimal below(Grid grid, int next, List<GridCell> labels, String words) {
        return labels.stream()
                .filter(it -> Vocabulary.is(words, it.text())
                        && grid.cell(next, it.column()).row() == next)
                .map(it -> Amounts.points(grid.text(next, it.column())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A number of points with which a text begins, whatever words follow (98.5分（优）); null when it begins otherwise. */
    static BigDecimal leading(String text) {
        Matcher found = LEADING.matcher(Amounts.narrow(text));
        return found.matches() ? new BigDecimal(found.group(1)) : null;
    }

    /** The total in the label's own cell; 总分（100分） and 总分（满分…） name what can be reached, not what was. */
    private static BigDecimal stated(String label) {
        Matcher found = STATED.matcher(FULL_MARKS.matcher(label).replaceAll(""));
        return found.matches() ? new BigDecimal(found.group(1)) : null;
    }

    private static BigDecimal fullMarks(String label) {
        Matcher found = FULL_MARKS.matcher(label);
        return found.find() ? new BigDecimal(found.group(1)) : null;
    }

    private static BigDecimal onlyOther(List<GridCell> begun) {
        return begun.stream()
                .skip(1)
                .map(it -> Amounts.points(it.text()))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
