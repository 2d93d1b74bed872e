package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.Funds;
import java.math.BigDecimal;

/** A sum of money rows beside the figure it should give; each row may be off by half of its last printed place. */
record MoneySum(BigDecimal sum, int rows, BigDecimal expected) {

    boolean holds(Funds funds) {
        BigDecimal tolerance =
                funds.printedPlace().multiply(BigDecimal.valueOf(rows)).divide(BigDecimal.valueOf(2));
        return sum.subtract(expected).abs().compareTo(tolerance) <= 0;
    }
}
