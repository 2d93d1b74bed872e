package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import java.util.List;

/** The execution line cannot be scored because the total row lacks its budget or its execution figure. */
public record ExecutionFigureMissing() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.ACTUAL_MISSING;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        FundFigures total = table.evaluation().funds().row(FundRow.TOTAL);
        if (table.execution().reason() != Reason.FIGURE_MISSING) {
            return List.of();
        }
        Cell cell = total.executedAmount() == null ? Cell.EXECUTED_AMOUNT : Cell.ADJUSTED_BUDGET;
        return List.of(Flaw.ofExecution(cell));
    }
}
