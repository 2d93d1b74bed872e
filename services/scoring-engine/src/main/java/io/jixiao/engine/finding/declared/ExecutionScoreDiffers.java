package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.util.List;

/** The declared execution score is not the one the rule gives. */
public record ExecutionScoreDiffers() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.EXECUTION_SCORE_DIFFERS;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal declared = table.evaluation().execution().declaredScore();
        BigDecimal score = table.execution().score();
        if (declared == null
                || score == null
                || table.execution().reason() == Reason.JUDGED
                || declared.subtract(score)
                                .abs()
                                .compareTo(table.rules().thresholds().scoreDifference())
                        < 0) {
            return List.of();
        }
        return List.of(Flaw.ofExecution(Cell.SCORE)
                .with("declared", declared)
                .with("expected", score)
                .with("formula", table.execution().trace().formula()));
    }
}
