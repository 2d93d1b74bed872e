package io.jixiao.engine.line;

import io.jixiao.engine.method.Verdict;
import io.jixiao.engine.rules.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in points: one division, one rounding, never above the weight, never under 0.
 *
 * @param formula null when undecided
 * @param unrounded to 10 decimals; null when undecided
 * @param score null when undecided
 * @param lost null when undecided
 */
record Marks(
        @Nullable String formula,
        @Nullable BigDecimal unrounded,
        @Nullable BigDecimal score,
        @Nullable BigDecimal lost) {
    private static final int TRACED_DECIMALS = 10;

    static Marks of(Verdict verdict, BigDecimal weight, Rounding rounding) {
        return switch (verdict) {
            case Verdict.Open open -> new Marks(null, null, null, null);
            case Verdict.Scored scored -> of(scored, weight, rounding);
        };
    }

    private static Marks of(Verdict.Scored scored, BigDecimal weight, Rounding rounding) {
        BigDecimal dividend = scored.dividend();
        BigDecimal divisor = scored.divisor();
        BigDecimal unrounded = divisor == BigDecimal.ONE
                ? dividend.setScale(TRACED_DECIMALS, rounding.mode())
                : dividend.divide(divisor, TRACED_DECIMALS, rounding.mode());
        BigDecimal whole = weight.setScale(Math.max(weight.scale(), rounding.scoreDecimals()));
        if (reaches(dividend, divisor, weight)) {
            return new Marks(scored.formula(), unrounded, whole, BigDecimal.valueOf(0, whole.scale()));
        }
        BigDecimal score =
                rounding.score(dividend, divisor).max(BigDecimal.ZERO).min(whole);
        return new Marks(scored.formula(), unrounded, score, whole.subtract(score));
    }

    private static boolean reaches(BigDecimal dividend, BigDecimal divisor, BigDecimal weight) {
        return dividend.compareTo(divisor == BigDecimal.ONE ? weight : weight.multiply(divisor)) >= 0;
    }
}
