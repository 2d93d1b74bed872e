package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.List;

/** The declared execution score is above the line's weight. */
public record ExecutionScoreAboveWeight() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SCORE_ABOVE_WEIGHT;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal declared = table.evaluation().execution().declaredScore();
        BigDecimal weight = table.execution().weight();
        return declared == null || declared.compareTo(weight) <= 0
                ? List.of()
                : List.of(
                        Flaw.ofExecution(Cell.SCORE).with("declared", declared).with("weight", weight));
    }
}
