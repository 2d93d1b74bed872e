package io.jixiao.scoring.ranking;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.score.Grade;
import io.jixiao.scoring.evaluation.EvaluationState;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An evaluation at its place among those of its division and year.")
public record RankedEvaluation(
        @Schema(
                description =
                        "1 for the highest total; equal totals share a rank and the next one is left out: 1, 2, 2, 4",
                examples = "2")
        long rank,

        @Schema(description = "The evaluation that has this place")
        UUID evaluationId,

        UUID unitId,

        @Schema(description = "Full name of the unit", examples = "株洲市城市管理综合行政执法支队")
        String unitName,

        @Schema(description = "主管部门", examples = "104") String departmentCode,
        @Schema(description = "预算单位", examples = "104001") String unitCode,
        @Schema(description = "Absent for 部门整体支出") @Nullable UUID projectId,
        SubjectKind subjectKind,
        EvaluationState state,

        @Schema(
                description = "The score version that counts: the submitted one, from the approval on the official one",
                examples = "1")
        long scoreVersion,

        @Schema(description = "自评总分 of that version; absent while a line of it is undecided", examples = "100.00")
        @Nullable
        BigDecimal selfTotal,

        @Schema(description = "复核总分 of that version; absent until its review is signed", examples = "96.00") @Nullable
        BigDecimal reviewTotal,

        @Schema(
                description =
                        "Points by which the unit overstated itself: self total − review total, negative where it understated; absent until both are known",
                examples = "4.00")
        @Nullable
        BigDecimal overstatement,

        @Schema(
                description = "总分 that it is ranked by: the review's where there is one, else the self total",
                examples = "96.00")
        BigDecimal totalScore,

        @Schema(description = "等级 of that total by its rule set; absent where the weights do not sum to 100") @Nullable
        Grade grade) {}
