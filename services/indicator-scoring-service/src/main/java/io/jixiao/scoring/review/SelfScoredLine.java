package io.jixiao.scoring.review;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Score;
import io.jixiao.platform.web.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the official version as the reviewer finds it.
 *
 * @param weight points it can earn
 * @param selfScore points; null where it was left undecided
 * @param overAchieved the actual is 130% of the target or more, by the rule set's threshold
 */
record SelfScoredLine(
        String line,
        String name,
        IndicatorClass indicatorClass,
        IndicatorSubclass indicatorSubclass,
        BigDecimal weight,
        BigDecimal selfScore,
        boolean overAchieved) {

    static final String EXECUTION = "execution";

    /** The lines in the order of the table, the execution rate first. */
    static List<SelfScoredLine> of(Score score) {
        Set<String> overAchieved = score.findings().stream()
                .filter(finding -> finding.code() == FindingCode.OVER_ACHIEVED)
                .map(Finding::lineId)
                .collect(Collectors.toSet());
        var execution = new SelfScoredLine(
                EXECUTION,
                ExecutionScore.LINE,
                null,
                null,
                score.execution().weight(),
                score.execution().score(),
                false);
        return Stream.concat(
                        Stream.of(execution),
                        score.lines().stream()
                                .map(line -> new SelfScoredLine(
                                        line.id(),
                                        line.name(),
                                        line.indicatorClass(),
                                        line.indicatorSubclass(),
                                        line.weight(),
                                        line.score(),
                                        overAchieved.contains(line.id()))))
                .toList();
    }

    /**
     * @throws Problem 422 for a score above the weight, or for <i>target too low</i> on a line that is not over-achieved
     */
    void requireFit(LineReviewInput input) {
        if (input.reviewScore().compareTo(weight) > 0) {
            throw Problem.field(
                    "/reviewScore",
                    "NOT_ABOVE_WEIGHT",
                    "不能超过分值 " + weight.toPlainString(),
                    "Must not be above the weight of " + weight.toPlainString());
        }
        if (input.saysTargetTooLow() && !overAchieved) {
            throw Problem.field(
                    "/targetTooLow",
                    "OVER_ACHIEVED_ONLY",
                    "只有大幅超额完成的指标才能认定目标值偏低",
                    "Only the target of an over-achieved line can be found too low");
        }
    }
}
