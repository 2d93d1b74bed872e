package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.score.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A money column of the funds block. */
enum FundColumn {
    OPENING_BUDGET(Cell.OPENING_BUDGET, FundFigures::openingBudget),
    ADJUSTED_BUDGET(Cell.ADJUSTED_BUDGET, FundFigures::adjustedBudget),
    EXECUTED_AMOUNT(Cell.EXECUTED_AMOUNT, FundFigures::executedAmount);

    static final List<FundColumn> COLUMNS = List.of(values());

    private final Cell cell;
    private final Function<FundFigures, @Nullable BigDecimal> figure;

    FundColumn(Cell cell, Function<FundFigures, @Nullable BigDecimal> figure) {
        this.cell = cell;
        this.figure = figure;
    }

    Cell cell() {
        return cell;
    }

    @Nullable
    BigDecimal of(FundFigures row) {
        return figure.apply(row);
    }

    /** Whether the row says anything in any column. */
    static boolean anyIn(FundFigures row) {
        for (FundColumn column : COLUMNS) {
            BigDecimal figure = column.of(row);
            if (figure != null && figure.signum() != 0) {
                return true;
            }
        }
        return false;
    }
}
