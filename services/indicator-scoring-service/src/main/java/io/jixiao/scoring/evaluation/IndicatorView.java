package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Indicator", description = "One line of the table, as people wrote it.")
public record IndicatorView(
        UUID id,
        @Schema(description = "Place in the table, from 1") int position,
        @Schema(description = "一级指标") IndicatorClass indicatorClass,
        @Schema(description = "二级指标") IndicatorSubclass indicatorSubclass,
        @Schema(description = "三级指标", examples = "执法满意率") String name,

        @Schema(description = "年度指标值 as written", examples = "≥90%")
        String target,

        @Schema(description = "Unit, on forms that have a column for it; absent otherwise", examples = "%") @Nullable
        String unit,

        @Schema(description = "Absent where the target's operator or the rules decide") @Nullable
        Direction direction,

        @Schema(description = "Absent for the rule set's own method") @Nullable
        MethodChoice method,

        @Schema(description = "分值, points", examples = "10") BigDecimal weight,

        @Schema(description = "实际完成值 as written; absent until it is known") @Nullable
        String actual,

        @Schema(description = "偏差原因分析及改进措施; absent while there is none") @Nullable
        String deviationExplanation,

        @Schema(description = "How far a target that is words was reached; absent until it is judged") @Nullable
        Attainment attainment,

        @Schema(description = "Percent of the weight; absent without a judgement") @Nullable
        BigDecimal share,

        @Schema(description = "Why that share; absent without one") @Nullable
        String judgementReason,

        @Schema(description = "What stands behind the actual value")
        EvidenceStatus evidenceStatus,

        @Schema(description = "Hashes of the attached files, in the order they were attached")
        List<String> evidence) {

    static IndicatorView of(IndicatorRow line) {
        return new IndicatorView(
                line.id,
                line.position,
                line.indicatorClass,
                line.indicatorSubclass,
                line.name,
                line.targetText,
                line.unit,
                line.direction,
                line.method,
                line.weight,
                line.actualText,
                line.deviationExplanation,
                line.attainment,
                line.share,
                line.judgementReason,
                EvidenceStatus.of(line.actualText, line.evidence),
                line.evidence);
    }
}
