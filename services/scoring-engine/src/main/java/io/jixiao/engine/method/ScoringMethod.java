package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import java.math.BigDecimal;

/** One way to score a line: a small policy that holds what it compares. */
public sealed interface ScoringMethod
        permits HigherIsBetter,
                FarExceeded,
                FlatDeduction,
                LowerIsBetter,
                StrictlyEqual,
                Unfit,
                WithinRange,
                YesOrNo,
                OnTime,
                InWords,
                AllOrNothing,
                StepByStep,
                ByTiers,
                PassThreshold,
                BySatisfactionBands {

    MethodKind kind();

    /** The verdict for a line of this weight. */
    Verdict judge(BigDecimal weight);
}
