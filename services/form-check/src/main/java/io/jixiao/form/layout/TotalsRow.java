package io.jixiao.form.layout;

import io.jixiao.form.Vocabulary;
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
 */
record TotalsRow(BigDecimal weight, BigDecimal total) {
    private static final String NAME = "(?:自评)?(?:总得分|总分|合计|总计)";
    private static final Pattern SHORT = Pattern.compile(NAME + "[:(]?.{0,12}");
    private static final Pattern LONG = Pattern.compile(NAME + "(?:\\([^()]{0,12}\\))?[:为]?\\d.{0,40}");
    private static final Pattern FULL_MARKS =
            Pattern.compile("\\((?:满分(?=\\d)|(?=100\\D))(\\d{1,3}(?:\\.\\d{1,4})?)分?\\)");
    private static final Pattern STATED = Pattern.compile(NAME + "[:为(]?(\\d{1,3}(?:\\.\\d{1,4})?)(?!\\d).*");
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
        BigDecimal weight = row.own(Role.WEIGHT);
        BigDecimal total = row.own(Role.SCORE);
        if (total == null && row.columns().has(Role.SCORE) && row.isOwn(Role.SCORE)) {
            total = leading(row.text(Role.SCORE));
        }
        if (total == null) {
            total = stated(label);
        }
        if (total == null && (weight == null || !row.columns().has(Role.WEIGHT))) {
            total = onlyOther(begun);
        }
        return new TotalsRow(weight == null ? fullMarks(label) : weight, total);
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
