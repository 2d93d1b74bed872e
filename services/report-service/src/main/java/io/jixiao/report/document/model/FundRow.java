package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One row of the funds block, in yuan. A null cell was not reported and is printed empty, never as 0.
 *
 * @param source which row
 * @param openingBudget 年初预算数 or null
 * @param adjustedBudget 全年预算数 or null
 * @param executedAmount 全年执行数 or null
 */
public record FundRow(
        FundSource source, BigDecimal openingBudget, BigDecimal adjustedBudget, BigDecimal executedAmount) {
    public FundRow {
        Objects.requireNonNull(source, "source");
        openingBudget = FixedScale.printed("openingBudget", openingBudget);
        adjustedBudget = FixedScale.printed("adjustedBudget", adjustedBudget);
        executedAmount = FixedScale.printed("executedAmount", executedAmount);
    }
}
