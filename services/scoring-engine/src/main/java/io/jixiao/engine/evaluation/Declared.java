package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the published table says about itself; each part null when it does not.
 *
 * @param totalWeight the printed sum of weights
 * @param total 总分 as printed
 * @param grade 等级 as printed, in Chinese (优) or by wire name (EXCELLENT)
 */
public record Declared(
        @Nullable BigDecimal totalWeight,
        @Nullable BigDecimal total,
        @Nullable String grade) {

    /** Nothing declared. */
    public static final Declared NOTHING = new Declared(null, null, null);
}
