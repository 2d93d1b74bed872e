package io.jixiao.engine.finding.weight;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.Optional;

/** One line carries so many points that it decides the grade. */
public record WeightConcentrated() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.WEIGHT_CONCENTRATED;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        BigDecimal limit = table.rules().thresholds().concentratedWeight();
        BigDecimal weight = line.score().weight();
        return weight.compareTo(limit) < 0
                ? Optional.empty()
                : Optional.of(Flaw.of(line, Cell.WEIGHT).with("weight", weight).with("limit", limit));
    }
}
