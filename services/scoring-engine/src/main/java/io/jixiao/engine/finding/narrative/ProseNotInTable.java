package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.List;

/** The narrative states a measured goal that the table lacks. */
public record ProseNotInTable() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.PROSE_NOT_IN_TABLE;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        if (table.narrative().isEmpty()) {
            return List.of();
        }
        return StatedValues.goals(
                        table.narrative(),
                        table.evaluation().fiscalYear(),
                        table.rules().lexicon().prose())
                .filter(goal -> goal.reading().unit() != null)
                .filter(goal -> table.lines().stream().noneMatch(line -> holds(line, goal)))
                .map(goal ->
                        Flaw.ofTable(Cell.PROSE).with("prose", goal.reading().text()))
                .toList();
    }

    private static boolean holds(JudgedLine line, StatedValue goal) {
        return goal.repeats(line.score().target()) || goal.repeats(line.score().actual());
    }
}
