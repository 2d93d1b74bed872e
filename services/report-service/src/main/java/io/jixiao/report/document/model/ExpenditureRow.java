package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What was executed on one kind of expenditure.
 *
 * @param kind basic or project
 * @param executedAmount in yuan, 2 decimals
 */
public record ExpenditureRow(ExpenditureKind kind, BigDecimal executedAmount) {
    public ExpenditureRow {
        Objects.requireNonNull(kind, "kind");
        executedAmount = FixedScale.required("executedAmount", executedAmount);
    }
}
