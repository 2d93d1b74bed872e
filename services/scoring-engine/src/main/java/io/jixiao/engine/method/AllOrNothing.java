package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * Met is full marks, missed is nothing, whatever the other method would have said.
 *
 * @param inProportion the method that knows whether the target is met
 */
public record AllOrNothing(ScoringMethod inProportion) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.ALL_OR_NOTHING;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        Verdict verdict = inProportion.judge(weight);
        if (verdict.met() == null) {
            return verdict;
        }
        return verdict.met() ? Verdict.full(weight) : Verdict.nothing(Reason.NOT_MET);
    }
}
