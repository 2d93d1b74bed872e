package io.jixiao.engine.finding.money;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.List;

/** The explanation of the execution rate is longer than the rule set's form allows (原因说明不超过100字). */
public record ExecutionExplanationTooLong() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.EXPLANATION_TOO_LONG;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        Integer longest = table.rules().thresholds().executionExplanationLongest();
        String explanation = table.evaluation().execution().deviationExplanation();
        if (longest == null || explanation == null) {
            return List.of();
        }
        int length = explanation.strip().codePointCount(0, explanation.strip().length());
        return length <= longest
                ? List.of()
                : List.of(Flaw.ofExecution(Cell.EXPLANATION)
                        .with("length", String.valueOf(length))
                        .with("limit", String.valueOf(longest)));
    }
}
