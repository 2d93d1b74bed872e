package io.jixiao.scoring.whatif;

import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.scoring.version.ScoreView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the score would be, beside what it is. Nothing of it is kept.")
public record WhatIfView(
        @Schema(description = "总分 as it is; absent while a line is undecided", examples = "100.00") @Nullable
        BigDecimal totalBefore,

        @Schema(description = "总分 as it would be; absent while a line is undecided", examples = "99.44") @Nullable
        BigDecimal totalAfter,

        @Schema(description = "等级 as it is; absent where there is none") @Nullable
        Grade gradeBefore,

        @Schema(description = "等级 as it would be; absent where there is none") @Nullable
        Grade gradeAfter,

        @Schema(description = "Lines whose weight or score would differ, in the order of the table")
        List<LineDifference> differences,

        @Schema(description = "The whole supposed score") ScoreView supposed) {

    @Schema(description = "One line that would score differently.")
    public record LineDifference(
            @Schema(description = "The indicator's id; absent for the execution line") @Nullable
            String lineId,

            @Schema(description = "The line as a reader knows it", examples = "执法满意率")
            String name,

            @Schema(description = "分值 as it is, points", examples = "10")
            BigDecimal weightBefore,

            @Schema(description = "分值 as it would be, points", examples = "10")
            BigDecimal weightAfter,

            @Schema(description = "得分 as it is; absent while undecided", examples = "10.00") @Nullable
            BigDecimal scoreBefore,

            @Schema(description = "得分 as it would be; absent while undecided", examples = "9.44") @Nullable
            BigDecimal scoreAfter,

            @Schema(description = "scoreAfter − scoreBefore; absent where either is", examples = "-0.56") @Nullable
            BigDecimal points) {

        boolean differs() {
            return !same(weightBefore, weightAfter) || !same(scoreBefore, scoreAfter);
        }

        private static boolean same(BigDecimal a, BigDecimal b) {
            return a == null || b == null ? Objects.equals(a, b) : a.compareTo(b) == 0;
        }
    }

    static WhatIfView of(Score before, Score after, ScoreView supposed) {
        List<LineDifference> lines = new ArrayList<>();
        lines.add(execution(before.execution(), after.execution()));
        for (int i = 0; i < before.lines().size(); i++) {
            lines.add(line(before.lines().get(i), after.lines().get(i)));
        }
        return new WhatIfView(
                before.total(),
                after.total(),
                before.grade(),
                after.grade(),
                lines.stream().filter(LineDifference::differs).toList(),
                supposed);
    }

    private static LineDifference execution(ExecutionScore before, ExecutionScore after) {
        return difference(null, ExecutionScore.LINE, before.weight(), after.weight(), before.score(), after.score());
    }

    private static LineDifference line(LineScore before, LineScore after) {
        return difference(before.id(), before.name(), before.weight(), after.weight(), before.score(), after.score());
    }

    private static LineDifference difference(
            String id,
            String name,
            BigDecimal weightBefore,
            BigDecimal weightAfter,
            BigDecimal before,
            BigDecimal after) {
        return new LineDifference(
                id,
                name,
                weightBefore,
                weightAfter,
                before,
                after,
                before == null || after == null ? null : after.subtract(before));
    }
}
