package io.jixiao.scoring.recalculation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a recalculation run did to one evaluation.")
public record RecalculatedEvaluation(
        UUID evaluationId,

        @Schema(description = "Absent while the evaluation waits") @Nullable
        RecalculationOutcome outcome,

        @Schema(
                description = "Newest score version before; absent while it waits, and where there was none",
                examples = "2")
        @Nullable
        Long versionBefore,

        @Schema(description = "The score version that the run made; absent where it made none", examples = "3")
        @Nullable
        Long versionAfter,

        @Schema(description = "总分 before; absent where there was none or it was undecided", examples = "98.43")
        @Nullable
        BigDecimal totalBefore,

        @Schema(
                description = "总分 of the new version; absent where it is undecided or there is no new version",
                examples = "97.21")
        @Nullable
        BigDecimal totalAfter,

        @Schema(description = "Absent while the evaluation waits") @Nullable
        Instant doneAt) {

    static RecalculatedEvaluation of(RecalculationItem item) {
        return new RecalculatedEvaluation(
                item.key.evaluationId(),
                item.outcome,
                item.versionBefore,
                item.versionAfter,
                item.totalBefore,
                item.totalAfter,
                item.doneAt);
    }
}
