package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/** The answer that was asked for (是, or 否 where 否 was the target) is full marks, the other one nothing. */
public record YesOrNo(boolean target, boolean actual) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.YES_NO;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        return target == actual ? Verdict.full(weight) : Verdict.nothing(Reason.ANSWERED_NO);
    }
}
