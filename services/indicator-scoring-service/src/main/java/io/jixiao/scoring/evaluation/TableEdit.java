package io.jixiao.scoring.evaluation;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the unit may change of a table while it is open to it: goal, lines, targets, weights. One call is one edit. */
final class TableEdit {

    private final EvaluationRow row;

    /** @param row open to the unit */
    TableEdit(EvaluationRow row) {
        this.row = row;
    }

    void goal(AnnualGoal goal) {
        row.goalExpected = goal.expected();
        row.goalActual = goal.actual();
        row.editVersion++;
    }

    /**
     * Adds lines after those that are there.
     *
     * @param rules those of the evaluation
     * @throws Problem 409 where the table would have more lines than it may, 422 naming the field of {@code /indicators} that does
     *     not fit the rule set
     */
    List<IndicatorView> add(List<IndicatorInput> inputs, RuleSet rules) {
        requireRoomFor(inputs.size());
        List<IndicatorView> added = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            added.add(IndicatorView.of(IndicatorRow.addedTo(row, inputs.get(i), rules, "/indicators/" + i)));
        }
        row.editVersion++;
        return added;
    }

    /** @throws Problem 409 where the table has as many lines as it may, 422 naming the field that does not fit the rule set */
    IndicatorView add(IndicatorInput input, RuleSet rules) {
        requireRoomFor(1);
        IndicatorRow line = IndicatorRow.addedTo(row, input, rules, "");
        row.editVersion++;
        return IndicatorView.of(line);
    }

    private void requireRoomFor(int more) {
        if (row.indicators.size() + more > EvaluationOpening.LINES) {
            throw Problem.of(ScoringProblem.INDICATOR_LIMIT);
        }
    }

    /** @throws Problem 404 without such a line, 422 naming the field that does not fit the rule set */
    void define(UUID indicatorId, IndicatorInput input, RuleSet rules) {
        IndicatorRow.of(row, indicatorId).define(input, rules, "");
        row.editVersion++;
    }

    /** @throws Problem 404 without such a line */
    void remove(UUID indicatorId) {
        row.indicators.remove(IndicatorRow.of(row, indicatorId));
        row.editVersion++;
    }

    /** @throws Problem 404 without such a line */
    void removeEvidence(UUID indicatorId, String hash) {
        IndicatorRow.of(row, indicatorId).removeEvidence(hash);
        row.editVersion++;
    }
}
