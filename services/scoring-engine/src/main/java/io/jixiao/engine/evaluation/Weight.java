package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a weight (分值) must be: a score lies in 0 to its weight, so a weight under 0 leaves it no place. */
final class Weight {
    private Weight() {}

    static void requireNotNegative(@Nullable BigDecimal weight, String line) {
        if (weight != null && weight.signum() < 0) {
            throw new IllegalArgumentException(
                    "weight of “" + line + "” is " + weight.toPlainString() + ": a weight is never under 0");
        }
    }
}
