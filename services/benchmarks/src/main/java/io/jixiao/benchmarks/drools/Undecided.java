package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * A line that no rule decides, and that waits for a person's judgement, as a fact that the rules infer.
 *
 * @param method the method that was tried; null where none applied
 * @param direction of that method; null where it has none
 * @param met whether the target was reached; null where that is not known
 */
public record Undecided(Line line, MethodKind method, Direction direction, Boolean met, Reason reason) {

    /** A line that no method applies to. */
    public static Undecided of(Line line, Reason reason) {
        return new Undecided(line, null, null, null, reason);
    }

    public static Undecided of(InWords words, Boolean met, Reason reason) {
        return new Undecided(words.line(), MethodKind.QUALITATIVE, null, met, reason);
    }

    public static Undecided of(Aim aim, Boolean met, Reason reason) {
        return new Undecided(aim.line(), aim.method(), aim.direction(), met, reason);
    }

    /** A line whose chosen method cannot score such a target. */
    public static Undecided unfit(Aim aim) {
        return new Undecided(aim.line(), aim.choice().kind(), aim.direction(), null, Reason.METHOD_INVALID);
    }

    /** Whether somebody gave a share in 0 to 100 and said why. */
    public boolean judged() {
        return Shares.given(line.share(), line.judgementReason());
    }

    /** The score that the table declares; null when it declares none. */
    public BigDecimal declared() {
        return line.declared();
    }
}
