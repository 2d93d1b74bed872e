package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;

/** On or before the deadline is full marks; late needs a judgement. */
public record OnTime(LocalDate deadline, LocalDate done) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.DEADLINE;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        return done.isAfter(deadline) ? new Verdict.Open(false, Reason.LATE) : Verdict.full(weight);
    }
}
