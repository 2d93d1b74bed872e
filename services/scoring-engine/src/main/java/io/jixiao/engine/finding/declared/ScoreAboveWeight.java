package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.Optional;

/** A declared line score is above the line's weight, where the form has one. */
public record ScoreAboveWeight() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SCORE_ABOVE_WEIGHT;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        BigDecimal declared = line.indicator().declaredScore();
        BigDecimal weight = line.score().weight();
        return declared == null || line.indicator().weight() == null || declared.compareTo(weight) <= 0
                ? Optional.empty()
                : Optional.of(
                        Flaw.of(line, Cell.SCORE).with("declared", declared).with("weight", weight));
    }
}
