package io.jixiao.report.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReportJob", description = "How far the regeneration of a report has come.")
public record ReportJobView(
        UUID evaluationId,

        @Schema(description = "The newest score version known; it gets its report")
        long targetScoreVersion,

        ReportJobState state,

        @Schema(description = "Failed attempts since the report was last asked for")
        int attempts,

        @Schema(description = "When it is, or was, due") Instant dueAt,

        @Schema(description = "Why the last attempt failed; absent where it did not") @Nullable
        ReportJobFailure lastErrorCode,

        @Schema(
                description =
                        "Why the last attempt failed, in the language asked for; absent where it did not. The details stand in the service's log.",
                examples = "报告所依据的数据不存在")
        @Nullable
        String lastError) {}
