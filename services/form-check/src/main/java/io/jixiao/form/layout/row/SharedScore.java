package io.jixiao.form.layout.row;

import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One score in a cell that is merged over several rows. Full marks for them together are full marks for each; of less nobody
 * can tell which row lost it. Where the rows have one weight together, or none is printed, the score counts in the first row.
 *
 * @param first the first row
 * @param score what the cell says
 * @param weights the weights in the cells beside it
 */
public record SharedScore(int first, BigDecimal score, List<BigDecimal> weights) {

    /** The score in the row's cell; empty where the cell is the row's alone, or holds no score. */
    static Optional<SharedScore> of(IndicatorRow row) {
        GridCell cell = row.columns().cell(row.grid(), row.row(), Role.SCORE);
        if (cell == null || cell.row() == row.row() && !reachesDown(cell, row)) {
            return Optional.empty();
        }
        BigDecimal score = Amounts.points(cell.text());
        if (score == null) {
            return Optional.empty();
        }
        List<BigDecimal> weights = below(cell, row).stream()
                .map(it -> it.own(Role.WEIGHT))
                .filter(Objects::nonNull)
                .toList();
        return Optional.of(new SharedScore(cell.row(), score, weights));
    }

    private static boolean reachesDown(GridCell cell, IndicatorRow row) {
        int next = row.row() + 1;
        return next < row.grid().rows() && row.columns().cell(row.grid(), next, Role.SCORE) == cell;
    }

    private static List<IndicatorRow> below(GridCell cell, IndicatorRow row) {
        return IntStream.range(cell.row(), row.grid().rows())
                .mapToObj(it -> new IndicatorRow(row.grid(), it, row.columns()))
                .takeWhile(it -> it.columns().cell(it.grid(), it.row(), Role.SCORE) == cell)
                .toList();
    }

    /** Whether rows with weights of their own share it. */
    boolean isOfSeveralWeights() {
        return weights.size() > 1;
    }

    /** Whether it is all that the rows can have. */
    boolean isFull() {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(score) == 0;
    }

    /** The row's part of it; null where nobody can tell. */
    @Nullable
    BigDecimal partOf(IndicatorRow row) {
        if (!isOfSeveralWeights()) {
            return row.row() == first ? score : BigDecimal.ZERO;
        }
        BigDecimal weight = row.own(Role.WEIGHT);
        return !isFull() ? null : weight == null ? BigDecimal.ZERO : weight;
    }

    /** What is to be told of a row that shares it. */
    public String note() {
        return !isOfSeveralWeights() ? "SCORE_SHARED" : isFull() ? "SCORE_SHARED_FULL" : "SCORE_SHARED_OPEN";
    }
}
