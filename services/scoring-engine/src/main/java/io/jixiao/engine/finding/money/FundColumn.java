package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.score.Cell;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;

/** A money column of the funds block. */
enum FundColumn {
    OPENING_BUDGET(Cell.OPENING_BUDGET, FundFigures::openingBudget),
    ADJUSTED_BUDGET(Cell.ADJUSTED_BUDGET, FundFigures::adjustedBudget),
    EXECUTED_AMOUNT(Cell.EXECUTED_AMOUNT, FundFigures::executedAmount);

    private final Cell cell;
    private final Function<FundFigures, BigDecimal> figure;

    FundColumn(Cell cell, Function<FundFigures, BigDecimal> figure) {
        this.cell = cell;
        this.figure = figure;
    }

    Cell cell() {
        return cell;
    }

    BigDecimal of(FundFigures row) {
        return figure.apply(row);
    }

    /** Whether the row says anything in any column. */
    static boolean anyIn(FundFigures row) {
        return Stream.of(values())
                .anyMatch(column -> column.of(row) != null && column.of(row).signum() != 0);
    }
}
