package io.jixiao.scoring.version;

import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.TotalCap;
import java.math.BigDecimal;
import java.util.List;

/** A {@link Score} as it is kept: of the same parts, its findings as {@link KeptFinding}s. */
record KeptScore(
        String ruleSetId,
        int ruleSetVersion,
        ExecutionScore execution,
        List<LineScore> lines,
        BigDecimal totalWeight,
        BigDecimal total,
        BigDecimal subtotal,
        BigDecimal lost,
        BigDecimal undecidedWeight,
        Grade grade,
        TotalCap cap,
        List<KeptFinding> findings) {

    static KeptScore of(Score score) {
        return new KeptScore(
                score.ruleSetId(),
                score.ruleSetVersion(),
                score.execution(),
                score.lines(),
                score.totalWeight(),
                score.total(),
                score.subtotal(),
                score.lost(),
                score.undecidedWeight(),
                score.grade(),
                score.cap(),
                score.findings().stream().map(KeptFinding::of).toList());
    }

    Score score() {
        return new Score(
                ruleSetId,
                ruleSetVersion,
                execution,
                lines,
                totalWeight,
                total,
                subtotal,
                lost,
                undecidedWeight,
                grade,
                cap,
                findings.stream().map(KeptFinding::finding).toList());
    }
}
