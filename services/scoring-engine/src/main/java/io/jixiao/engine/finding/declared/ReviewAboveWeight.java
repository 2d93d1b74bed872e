package io.jixiao.engine.finding.declared;

import io.jixiao.engine.evaluation.ReviewedScore;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.Optional;

/** The reviewer gives more points than the line has. A line whose weight is not printed has no limit to keep. */
public record ReviewAboveWeight() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.REVIEW_ABOVE_WEIGHT;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        ReviewedScore review = line.indicator().review();
        BigDecimal weight = line.indicator().weight();
        return review != null && weight != null && review.score().compareTo(weight) > 0
                ? Optional.of(
                        Flaw.of(line, Cell.SCORE).with("review", review.score()).with("weight", weight))
                : Optional.empty();
    }
}
