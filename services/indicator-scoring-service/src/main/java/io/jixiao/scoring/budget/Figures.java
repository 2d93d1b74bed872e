package io.jixiao.scoring.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The figures of an annual budget as budget-service tells them, by REST and by event. Only what scoring needs. */
public record Figures(
        UUID annualBudgetId,
        long version,
        UUID unitId,
        UUID projectId,
        String divisionCode,
        String departmentCode,
        String unitCode,
        int fiscalYear,
        Row total,
        List<SourceRow> fundSources,
        Expenditure expenditure) {

    /** A sum of money in yuan; the amount is a decimal string. */
    public record Money(String amount, String currency) {
        public BigDecimal yuan() {
            return new BigDecimal(amount);
        }
    }

    public record Row(Money openingBudget, Money adjustment, Money adjustedBudget, Money executedAmount) {}

    public record SourceRow(String fundSource, Row figures) {}

    public record Expenditure(Money basic, Money project) {}
}
