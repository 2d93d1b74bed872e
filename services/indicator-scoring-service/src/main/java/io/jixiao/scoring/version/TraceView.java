package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Trace;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Trace", description = "How a line came to its score, so that anyone can work it out again by hand.")
public record TraceView(
        @Schema(description = "The scoring method; absent where none could be applied") @Nullable
        MethodKind method,

        @Schema(description = "The direction it was applied in; absent where the method has none") @Nullable
        Direction direction,

        @Schema(description = "The target in one spelling; absent where there is none", examples = "≥ 90 %") @Nullable
        String normalisedTarget,

        @Schema(description = "The actual in the same spelling; absent where there is none", examples = "85 %")
        @Nullable
        String normalisedActual,

        @Schema(description = "The rule with the numbers in it; absent while undecided", examples = "10 × 85 ÷ 90")
        @Nullable
        String formula,

        @Schema(description = "Its value to 10 decimals; absent while undecided", examples = "9.4444444444") @Nullable
        BigDecimal unrounded,

        @Schema(description = "The score; absent while undecided", examples = "9.44") @Nullable
        BigDecimal rounded) {

    static TraceView of(Trace trace) {
        return new TraceView(
                trace.method(),
                trace.direction(),
                trace.normalisedTarget(),
                trace.normalisedActual(),
                trace.formula(),
                trace.unrounded(),
                trace.rounded());
    }
}
