package io.jixiao.form.check;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.form.Form;
import io.jixiao.form.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A form, scored again.
 *
 * @param form what was read
 * @param rules the rule set it was scored by
 * @param score what the rules give, with every finding
 * @param notes what the reader assumed, chose or left out
 */
public record CheckedForm(Form form, RuleSet rules, Score score, List<Note> notes) {
    public CheckedForm {
        notes = List.copyOf(notes);
    }

    /** The same form with these findings behind its own. */
    CheckedForm with(List<Finding> further) {
        List<Finding> all = new ArrayList<>(score.findings());
        all.addAll(further);
        return further.isEmpty() ? this : new CheckedForm(form, rules, score.with(all), notes);
    }

    /** Whether a finding is an error. */
    public boolean hasErrors() {
        return findings(Severity.ERROR).size() > 0;
    }

    /** The findings of one severity. */
    public List<Finding> findings(Severity severity) {
        return findings(it -> it.severity() == severity);
    }

    /** The findings about the indicator in this row of the table's indicators, from 0. */
    public List<Finding> findingsOf(int row) {
        String id = FormEvaluation.id(form, row);
        return findings(it -> it.place() instanceof FindingPlace.Line line && id.equals(line.id()));
    }

    /** The findings about the execution line. */
    public List<Finding> findingsOfExecution() {
        return findings(it -> it.place() instanceof FindingPlace.Execution);
    }

    private List<Finding> findings(Predicate<Finding> wanted) {
        return score.findings().stream().filter(wanted).toList();
    }

    /** What a finding is about, as the form writes it; null for the whole table. */
    public @Nullable String line(Finding finding) {
        return finding.place() instanceof FindingPlace.Line line ? written(line) : finding.line();
    }

    private @Nullable String written(FindingPlace.Line line) {
        for (int i = 0; i < form.indicators().size(); i++) {
            if (FormEvaluation.id(form, i).equals(line.id())) {
                return form.indicators().get(i).name();
            }
        }
        return line.name();
    }
}
