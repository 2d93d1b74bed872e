package io.jixiao.form.layout.row;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.form.layout.text.EmptyCell;
import io.jixiao.form.layout.text.TotalsLabel;
import io.jixiao.language.heading.HeadingWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The row that ends an indicator table: 总分 with the sum of the weights and the total in their columns, or all of it in one cell
 * (自评总分：98.5分  等级：优).
 *
 * @param weight the printed sum of the weights; null when there is none
 * @param total the printed total; null when there is none
 * @param rows rows that it takes: 2 where labels (总分值 总得分 自评等级) stand above their values
 * @param unread what stands in the place of the total and is none; empty when nothing does
 */
public record TotalsRow(
        @Nullable BigDecimal weight, @Nullable BigDecimal total, int rows, String unread) {
    private static final HeadingWords TOTAL_WEIGHT = HeadingWords.of("totalWeight");
    private static final HeadingWords DECLARED_TOTAL = HeadingWords.of("declaredTotal");

    /** What the row says. */
    static TotalsRow of(IndicatorRow row, List<GridCell> begun) {
        String label = Amounts.narrow(begun.getFirst().text());
        BigDecimal full = TotalsLabel.fullMarks(label);
        // One cell over two columns holds the total alone.
        boolean isTotalAlone = row.isOneCell(Role.WEIGHT, Role.SCORE) || row.isOneCell(Role.ACTUAL, Role.WEIGHT);
        BigDecimal printed = isTotalAlone ? null : row.own(Role.WEIGHT);
        BigDecimal weight = printed == null ? full : printed;
        BigDecimal total = total(row, label, printed, begun);
        if (total == null && printed == null && row.row() + 1 < row.grid().rows()) {
            return above(row.grid(), row.row() + 1, begun, full);
        }
        boolean isUnread = total == null && row.isOwn(Role.SCORE) && !EmptyCell.is(row.text(Role.SCORE));
        return new TotalsRow(weight, total, 1, isUnread ? row.text(Role.SCORE) : "");
    }

    private static @Nullable BigDecimal total(
            IndicatorRow row, String label, @Nullable BigDecimal printedWeight, List<GridCell> begun) {
        BigDecimal total = row.own(Role.SCORE);
        if (total == null && row.isOwn(Role.SCORE)) {
            total = TotalsLabel.leading(row.text(Role.SCORE));
        }
        if (total == null) {
            total = TotalsLabel.stated(label);
        }
        return total == null && (printedWeight == null || !row.columns().has(Role.WEIGHT)) ? onlyOther(begun) : total;
    }

    /** Labels above the values of the next row. */
    private static TotalsRow above(Grid grid, int next, List<GridCell> labels, @Nullable BigDecimal full) {
        BigDecimal weight = below(grid, next, labels, TOTAL_WEIGHT);
        BigDecimal total = below(grid, next, labels, DECLARED_TOTAL);
        return weight == null && total == null
                ? new TotalsRow(full, null, 1, "")
                : new TotalsRow(weight == null ? full : weight, total, 2, "");
    }

    private static @Nullable BigDecimal below(Grid grid, int next, List<GridCell> labels, HeadingWords words) {
        return labels.stream()
                .filter(it ->
                        words.has(it.text()) && grid.cell(next, it.column()).row() == next)
                .map(it -> Amounts.points(grid.text(next, it.column())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal onlyOther(List<GridCell> begun) {
        return begun.stream()
                .skip(1)
                .map(it -> Amounts.points(it.text()))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
