package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Section 二 of the report and the funds of the scored table. All amounts in yuan, 2 decimals; printed in 万元.
 *
 * @param openingBudget 年初预算数
 * @param adjustment 调整追加, negative when the budget was cut
 * @param adjustedBudget 全年预算数, carry-over included
 * @param executedAmount 全年执行数
 * @param funds the rows of the form, {@link FundSource#TOTAL} first
 * @param expenditures executed amounts by kind; a kind without expenditure may be left out
 */
public record BudgetStatement(
        BigDecimal openingBudget,
        BigDecimal adjustment,
        BigDecimal adjustedBudget,
        BigDecimal executedAmount,
        List<FundRow> funds,
        List<ExpenditureRow> expenditures) {
    public BudgetStatement {
        openingBudget = FixedScale.required("openingBudget", openingBudget);
        adjustment = FixedScale.required("adjustment", adjustment);
        adjustedBudget = FixedScale.required("adjustedBudget", adjustedBudget);
        executedAmount = FixedScale.required("executedAmount", executedAmount);
        funds = List.copyOf(funds);
        expenditures = List.copyOf(expenditures);
    }
}
