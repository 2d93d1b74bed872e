package io.jixiao.engine.method;

import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a scoring method says about one line. */
public sealed interface Verdict {

    /** Why. */
    Reason reason();

    /** Whether the target was reached; null where that is not known. */
    @Nullable
    Boolean met();

    /**
     * A score as a quotient, so that it is rounded only once.
     *
     * @param dividend weight times something, by one multiplication
     * @param divisor above 0
     * @param formula the rule with its numbers
     */
    record Scored(
            BigDecimal dividend,
            BigDecimal divisor,
            String formula,
            @Nullable Boolean met,
            Reason reason) implements Verdict {}

    /** No score until someone decides or the form is mended. */
    record Open(@Nullable Boolean met, Reason reason) implements Verdict {}

    /** The whole weight. */
    static Verdict full(BigDecimal weight) {
        return new Scored(weight, BigDecimal.ONE, Formula.number(weight), true, Reason.MET);
    }

    /** No points. */
    static Verdict nothing(Reason reason) {
        return new Scored(BigDecimal.ZERO, BigDecimal.ONE, "0", false, reason);
    }

    /** {@code weight × part ÷ whole} of a target that was missed. */
    static Verdict proportion(BigDecimal weight, BigDecimal part, BigDecimal whole, Reason reason) {
        return new Scored(weight.multiply(part), whole, Formula.proportion(weight, part, whole), false, reason);
    }
}
