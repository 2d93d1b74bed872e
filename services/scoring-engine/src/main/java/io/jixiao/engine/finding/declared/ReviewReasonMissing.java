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

/** The reviewer took points and does not say why. */
public record ReviewReasonMissing() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.REVIEW_REASON_MISSING;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        ReviewedScore review = line.indicator().review();
        BigDecimal declared = line.indicator().declaredScore();
        return review != null
                        && declared != null
                        && review.score().compareTo(declared) < 0
                        && !table.explains(review.remark())
                ? Optional.of(
                        Flaw.of(line, Cell.SCORE).with("review", review.score()).with("self", declared))
                : Optional.empty();
    }
}
