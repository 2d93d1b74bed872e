package io.jixiao.form.check;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.form.Form;
import io.jixiao.form.Note;
import java.util.List;

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

    /** Whether a finding is an error. */
    public boolean hasErrors() {
        return findings(Severity.ERROR).size() > 0;
    }

    /** The findings of one severity. */
    public List<Finding> findings(Severity severity) {
        return score.findings().stream().filter(it -> it.severity() == severity).toList();
    }

    /** The findings about the indicator in this place, from 0. */
    public List<Finding> findingsOf(int place) {
        String id = FormEvaluation.id(form, place);
        return score.findings().stream().filter(it -> id.equals(it.lineId())).toList();
    }

    /** What a finding is about, as the form writes it; null for the whole table. */
    public String line(Finding finding) {
        for (int i = 0; finding.lineId() != null && i < form.indicators().size(); i++) {
            if (FormEvaluation.id(form, i).equals(finding.lineId())) {
                return form.indicators().get(i).name();
            }
        }
        return finding.line();
    }
}
