package io.jixiao.scoring.review;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.rules.GradeBand;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.TotalCap;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.scoring.version.ScoreVersions.Scored;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Review", description = "复核: self score and review score of one score version, side by side.")
public record ReviewView(
        UUID evaluationId,

        @Schema(description = "The score version that is reviewed; it was the official one")
        long scoreVersion,

        @Schema(description = "Hash of that score version") String scoreHash,

        @Schema(description = "预算执行率 first, then the indicators in the order of the table")
        List<Line> lines,

        @Schema(description = "自评总分; absent while a line is undecided", examples = "100.00") @Nullable
        BigDecimal selfTotal,

        @Schema(
                description = "复核总分, capped as the self score is; absent until every line has a review score",
                examples = "96.00")
        @Nullable
        BigDecimal reviewTotal,

        @Schema(description = "自评等级; absent where there is none") @Nullable
        Grade selfGrade,

        @Schema(description = "复核等级; absent until every line has a review score") @Nullable
        Grade reviewGrade,

        @Schema(
                description =
                        "Points by which the unit overstated itself: self score − review score of the lines reviewed so far; negative where it understated",
                examples = "4.00")
        BigDecimal overstatement,

        @Schema(description = "Absent until the review is signed") @Nullable
        Completion completion,

        @Schema(description = "Hash of the signed review, with its algorithm; absent until it is signed") @Nullable
        String hash) {

    @Schema(name = "ReviewedLine", description = "One line with both scores.")
    public record Line(
            @Schema(description = "The indicator's id, or `execution`")
            String line,

            @Schema(description = "The line as a reader knows it", examples = "执法满意率")
            String name,

            @Schema(description = "一级指标; absent for the execution rate") @Nullable
            IndicatorClass indicatorClass,

            @Schema(description = "二级指标; absent for the execution rate") @Nullable
            IndicatorSubclass indicatorSubclass,

            @Schema(description = "分值, points") BigDecimal weight,

            @Schema(description = "自评分, points; absent while undecided") @Nullable
            BigDecimal selfScore,

            @Schema(description = "复核分, points; absent until reviewed") @Nullable
            BigDecimal reviewScore,

            @Schema(description = "Self score − review score, points; absent until both are known") @Nullable
            BigDecimal difference,

            @Schema(description = "The actual exceeds the target by the rule set's threshold")
            boolean overAchieved,

            @Schema(description = "The reviewer finds the target set too low; absent until reviewed") @Nullable
            Boolean targetTooLow,

            @Schema(description = "Why the score was changed; absent where it was not") @Nullable
            String reason,

            @Schema(description = "Subject of the token; absent until reviewed") @Nullable
            String reviewedBy,

            @Schema(description = "When; absent until reviewed") @Nullable
            Instant reviewedAt) {

        static Line of(SelfScoredLine self, ReviewLine review) {
            return new Line(
                    self.line(),
                    self.name(),
                    self.indicatorClass(),
                    self.indicatorSubclass(),
                    self.weight(),
                    self.selfScore(),
                    review == null ? null : review.reviewScore,
                    review == null || self.selfScore() == null
                            ? null
                            : self.selfScore().subtract(review.reviewScore),
                    self.overAchieved(),
                    review == null ? null : review.targetTooLow,
                    review == null ? null : review.reason,
                    review == null ? null : review.reviewedBy,
                    review == null ? null : review.reviewedAt);
        }
    }

    @Schema(name = "ReviewCompletion", description = "Who signed the review.")
    public record Completion(
            @Schema(description = "The review's opinion; absent where none was given") @Nullable
            String opinion,

            @Schema(description = "Subject of the token") String completedBy,
            Instant completedAt) {
        static Completion of(ReviewCompletion signed) {
            return new Completion(signed.opinion, signed.completedBy, signed.completedAt);
        }
    }

    static ReviewView of(UUID evaluationId, Scored scored, Map<String, ReviewLine> reviewed, Completion completion) {
        Score score = scored.score();
        RuleSet rules = scored.rules();
        List<Line> lines = SelfScoredLine.of(score).stream()
                .map(line -> Line.of(line, reviewed.get(line.line())))
                .toList();
        boolean complete = lines.stream().allMatch(line -> line.reviewScore() != null);
        BigDecimal total = complete ? capped(lines, score.cap()) : null;
        boolean sound = score.totalWeight().compareTo(rules.weights().total()) == 0;
        BigDecimal overstatement =
                lines.stream().map(Line::difference).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ReviewView(
                evaluationId,
                scored.version(),
                scored.hash(),
                lines,
                score.total(),
                total,
                score.grade(),
                complete && sound ? GradeBand.of(total, rules.grades()) : null,
                overstatement,
                completion,
                completion == null
                        ? null
                        : ContentHash.ofJson(new Signed(evaluationId, scored.hash(), lines, completion)));
    }

    /** The sum of the review scores, held to the cap that the self score was held to: both follow from what was spent. */
    private static BigDecimal capped(List<Line> lines, TotalCap cap) {
        BigDecimal sum = lines.stream().map(Line::reviewScore).reduce(BigDecimal.ZERO, BigDecimal::add);
        return cap == null ? sum : sum.min(cap.limit().setScale(sum.scale()));
    }

    /** What the hash is over. */
    private record Signed(UUID evaluationId, String scoreHash, List<Line> lines, Completion completion) {}
}
