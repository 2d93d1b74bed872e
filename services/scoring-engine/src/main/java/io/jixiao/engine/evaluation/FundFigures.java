package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The money of one funds row, in yuan; a figure is null where the cell is empty.
 *
 * @param openingBudget 年初预算数
 * @param adjustedBudget 全年预算数, carry-over included
 * @param executedAmount 全年执行数
 */
public record FundFigures(
        @Nullable BigDecimal openingBudget,
        @Nullable BigDecimal adjustedBudget,
        @Nullable BigDecimal executedAmount) {

    /** A row whose three cells are empty. */
    public static final FundFigures EMPTY = new FundFigures(null, null, null);

    /** Whether less than this percent of the adjusted budget was executed, unrounded; false where there is no rate. */
    public boolean executedUnder(BigDecimal percent) {
        return adjustedBudget != null
                && executedAmount != null
                && adjustedBudget.signum() > 0
                && executedAmount.movePointRight(2).compareTo(percent.multiply(adjustedBudget)) < 0;
    }
}
