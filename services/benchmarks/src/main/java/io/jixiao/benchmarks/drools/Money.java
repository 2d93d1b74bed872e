package io.jixiao.benchmarks.drools;

import java.math.BigDecimal;

/** The execution line as a fact; money in yuan. */
public record Money(BigDecimal weight, BigDecimal adjustedBudget, BigDecimal executedAmount) {}
