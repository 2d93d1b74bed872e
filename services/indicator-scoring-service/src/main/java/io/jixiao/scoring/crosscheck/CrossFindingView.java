package io.jixiao.scoring.crosscheck;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.language.text.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CrossFinding", description = "A flaw that is seen only beside other evaluations.")
public record CrossFindingView(
        @Schema(description = "The evaluation that it is about; of a unit's evaluations the first")
        UUID evaluationId,

        UUID unitId,

        @Schema(description = "Full name of the unit", examples = "株洲市城市管理综合行政执法支队")
        String unitName,

        @Schema(description = "预算单位", examples = "104001") String unitCode,
        @Schema(description = "Absent for 部门整体支出") @Nullable UUID projectId,

        @Schema(description = "COPIED or ALL_FULL") FindingCode code,

        @Schema(description = "By the rule set that the evaluation is pinned to")
        Severity severity,

        @Schema(
                description =
                        "The evaluation with which it has lines in common; absent where it is not about one other")
        @Nullable
        UUID otherEvaluationId,

        @Schema(
                description =
                        "The figures behind it: the other's name, how many lines, which; or where its name stands")
        Map<String, String> figures,

        @Schema(description = "The sentence, in Chinese and English")
        LocalizedText sentence) {

    static CrossFindingView of(ComparedEvaluation table, Finding finding, @Nullable UUID other) {
        return new CrossFindingView(
                table.id(),
                table.unitId(),
                table.unitName(),
                table.unitCode(),
                table.projectId(),
                finding.code(),
                finding.severity(),
                other,
                finding.figures(),
                new LocalizedText(
                        Sentences.of(finding, Locale.SIMPLIFIED_CHINESE), Sentences.of(finding, Locale.ENGLISH)));
    }
}
