package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.reading.Operator;
import io.jixiao.engine.rules.Rounding;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/** Writes points down: one division, one rounding, never above the weight, never under 0. */
final class Marks {
    private static final int TRACED_DECIMALS = 10;

    private final Rounding rounding;

    Marks(Rounding rounding) {
        this.rounding = rounding;
    }

    /** What a rule says of a line: dividend ÷ divisor points, or none yet where the formula is null. */
    record Said(BigDecimal dividend, BigDecimal divisor, String formula, Boolean met, Reason reason) {
        static Said full(BigDecimal weight) {
            return new Said(weight, BigDecimal.ONE, Formula.number(weight), true, Reason.MET);
        }

        static Said nothing(Reason reason) {
            return new Said(BigDecimal.ZERO, BigDecimal.ONE, "0", false, reason);
        }

        static Said part(BigDecimal weight, BigDecimal part, BigDecimal whole, Reason reason) {
            return new Said(weight.multiply(part), whole, Formula.proportion(weight, part, whole), false, reason);
        }

        static Said share(BigDecimal weight, BigDecimal percent, Boolean met, Reason reason) {
            return new Said(weight.multiply(percent), Shares.HUNDRED, Formula.share(weight, percent), met, reason);
        }

        static Said open(Boolean met, Reason reason) {
            return new Said(null, null, null, met, reason);
        }
    }

    Points of(Line line, MethodKind method, Direction direction, Said said) {
        boolean bare = direction != null && line.operator() == Operator.NONE && line.spelledTarget() != null;
        String target =
                bare ? (direction == Direction.HIGHER ? "≥ " : "≤ ") + line.spelledTarget() : line.spelledTarget();
        return of(line.id(), method, direction, line.weight(), target, line.spelledActual(), said);
    }

    Points of(
            String line,
            MethodKind method,
            Direction direction,
            BigDecimal weight,
            String target,
            String actual,
            Said said) {
        if (said.formula() == null) {
            return new Points(
                    line, method, direction, weight, null, null, null, null, target, actual, said.met(), said.reason());
        }
        BigDecimal whole = weight.setScale(Math.max(weight.scale(), rounding.scoreDecimals()));
        BigDecimal score = score(said, weight, whole);
        return new Points(
                line,
                method,
                direction,
                weight,
                score,
                whole.subtract(score),
                said.dividend().divide(said.divisor(), TRACED_DECIMALS, rounding.mode()),
                said.formula(),
                target,
                actual,
                said.met(),
                said.reason());
    }

    private BigDecimal score(Said said, BigDecimal weight, BigDecimal whole) {
        BigDecimal most = said.divisor() == BigDecimal.ONE ? weight : weight.multiply(said.divisor());
        return said.dividend().compareTo(most) >= 0
                ? whole
                : rounding.score(said.dividend(), said.divisor())
                        .max(BigDecimal.ZERO)
                        .min(whole);
    }
}
