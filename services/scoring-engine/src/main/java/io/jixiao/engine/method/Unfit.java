package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/** A method that was set for the line but cannot score such a target (steps for a range): someone must set another. */
public record Unfit(MethodKind kind) implements ScoringMethod {

    @Override
    public Verdict judge(BigDecimal weight) {
        return new Verdict.Open(null, Reason.METHOD_INVALID);
    }
}
