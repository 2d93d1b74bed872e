package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import java.math.BigDecimal;
import java.util.Optional;

/** Less than full marks were declared though the target was met. */
public record LostThoughMet() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.LOST_THOUGH_MET;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        LineScore score = line.score();
        BigDecimal declared = line.indicator().declaredScore();
        boolean ruleGivesFull = Boolean.TRUE.equals(score.met())
                && score.score() != null
                && score.score().compareTo(score.weight()) == 0;
        return ruleGivesFull && declared != null && declared.compareTo(score.weight()) < 0
                ? Optional.of(Flaw.of(line, Cell.SCORE)
                        .with("declared", declared)
                        .with("weight", score.weight())
                        .with("target", line.indicator().targetText())
                        .with("actual", line.indicator().actualText()))
                : Optional.empty();
    }
}
