package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.Optional;

/** A declared line score differs from the one the rule gives; of a line without a weight it can give none. */
public record ScoreDiffers() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SCORE_DIFFERS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        BigDecimal declared = line.indicator().declaredScore();
        BigDecimal score = line.score().score();
        boolean same = declared == null
                || score == null
                || line.indicator().weight() == null
                || declared.subtract(score)
                                .abs()
                                .compareTo(table.rules().thresholds().scoreDifference())
                        < 0;
        return same
                ? Optional.empty()
                : Optional.of(Flaw.of(line, Cell.SCORE)
                        .with("declared", declared)
                        .with("expected", score)
                        .with("formula", line.score().trace().formula()));
    }
}
