package io.jixiao.engine.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One self-evaluation table, complete: all that scoring needs and nothing else.
 *
 * @param subjectKind department or project
 * @param fiscalYear 年度; a deadline without a year is read in it
 * @param funds the funds block; null when the form has none
 * @param execution the execution line; null takes the rule set's weight with nothing declared
 * @param indicators the indicator lines in the table's order
 * @param declared what the form prints as its own result; null when nothing
 * @param prose the narrative beside the table; null when there is none
 */
public record Evaluation(
        SubjectKind subjectKind,
        int fiscalYear,
        Funds funds,
        Execution execution,
        List<Indicator> indicators,
        Declared declared,
        @Nullable String prose) {

    public Evaluation {
        funds = funds == null ? Funds.NONE : funds;
        execution = execution == null ? Execution.UNDECLARED : execution;
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        declared = declared == null ? Declared.NOTHING : declared;
    }

    /** Whether no line states a weight: some forms print none, so that nothing in them can be scored or weighed. */
    public boolean printsNoWeight() {
        for (Indicator indicator : indicators) {
            if (indicator.weight() != null) {
                return false;
            }
        }
        return !indicators.isEmpty();
    }
}
