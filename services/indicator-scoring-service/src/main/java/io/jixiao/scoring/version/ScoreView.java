package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.language.text.LocalizedText;
import io.jixiao.scoring.evaluation.EvidenceStatus;
import io.jixiao.scoring.version.ScoreDocument.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Score", description = "A scored evaluation. Always subtotal + lost + undecidedWeight = totalWeight.")
public record ScoreView(
        @Schema(description = "预算执行率") ExecutionView execution,
        @Schema(description = "In the order of the table") List<LineView> lines,

        @Schema(description = "Sum of all weights; 100 on a sound table", examples = "100.00")
        BigDecimal totalWeight,

        @Schema(
                description =
                        "总分: the sum of the rounded lines, capped where the rule set caps it; absent while a line is undecided",
                examples = "99.44")
        @Nullable
        BigDecimal total,

        @Schema(description = "Points earned on the decided lines, less what a cap takes")
        BigDecimal subtotal,

        @Schema(description = "Points lost on the decided lines, and to a cap")
        BigDecimal lost,

        @Schema(description = "Points of the undecided lines")
        BigDecimal undecidedWeight,

        @Schema(description = "等级; absent with the total, and where the weights do not sum to 100") @Nullable
        Grade grade,

        @Schema(description = "The cap on the total, where one holds; absent where none does") @Nullable
        CapView cap,

        @Schema(description = "Flaws, in the order of the table")
        List<FindingView> findings) {

    @Schema(name = "ScoredExecution", description = "The budget execution line, scored.")
    public record ExecutionView(
            @Schema(description = "分值, points", examples = "10")
            BigDecimal weight,

            @Schema(
                    description =
                            "执行率 in percent as displayed, two decimals; it feeds no score; absent where not computable",
                    examples = "89.87")
            @Nullable
            BigDecimal rate,

            @Schema(description = "得分, points; absent while undecided", examples = "8.99") @Nullable
            BigDecimal score,

            @Schema(description = "Points lost; absent while undecided") @Nullable
            BigDecimal lost,

            @Schema(description = "偏差原因分析及改进措施; absent while there is none") @Nullable
            String deviationExplanation,

            Reason reason,

            @Schema(description = "Why the line scored what it did, with the numbers")
            LocalizedText sentence,

            TraceView trace) {

        static ExecutionView of(ExecutionScore line, String explanation) {
            return new ExecutionView(
                    line.weight(),
                    line.rate(),
                    line.score(),
                    line.lost(),
                    explanation,
                    line.reason(),
                    new LocalizedText(
                            Sentences.of(line, Locale.SIMPLIFIED_CHINESE), Sentences.of(line, Locale.ENGLISH)),
                    TraceView.of(line.trace()));
        }
    }

    /** A supposed score: no finding of it was accepted, and no evidence is looked at. */
    public static ScoreView of(Evaluation input, Score score) {
        return of(input, score, Map.of(), line -> null);
    }

    static ScoreView of(Inputs inputs, Score score, Map<String, Acceptance> accepted) {
        return of(inputs.evaluation(), score, accepted, inputs::evidenceStatus);
    }

    private static ScoreView of(
            Evaluation input,
            Score score,
            Map<String, Acceptance> accepted,
            Function<Indicator, EvidenceStatus> evidence) {
        return new ScoreView(
                ExecutionView.of(score.execution(), input.execution().deviationExplanation()),
                IntStream.range(0, score.lines().size())
                        .mapToObj(i -> LineView.of(
                                input.indicators().get(i),
                                score.lines().get(i),
                                evidence.apply(input.indicators().get(i))))
                        .toList(),
                score.totalWeight(),
                score.total(),
                score.subtotal(),
                score.lost(),
                score.undecidedWeight(),
                score.grade(),
                CapView.of(score.cap()),
                FindingView.of(score, accepted));
    }
}
