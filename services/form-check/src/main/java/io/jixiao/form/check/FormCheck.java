package io.jixiao.form.check;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Score;
import io.jixiao.form.FormReader;
import io.jixiao.form.Note;
import io.jixiao.form.ReadForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form check: reads the forms in a file and scores each again, with nobody to ask. */
public final class FormCheck {
    private FormCheck() {}

    /** The fiscal year of a form that names none: a self-evaluation is of the year that has ended. */
    public static int ordinaryYear(LocalDate today) {
        return today.getYear() - 1;
    }

    /**
     * Every form in the file, checked, in the file's order.
     *
     * @param file its content: JSON, .docx or .xlsx
     * @param name its name; may be empty
     * @param ruleSet id of a shipped rule set that goes before what the form says; null for none
     * @param ordinaryYear the fiscal year of a form that names none
     * @throws io.jixiao.form.UnreadableForm when no form could be read
     */
    public static List<CheckedForm> check(byte[] file, String name, @Nullable String ruleSet, int ordinaryYear) {
        return FormReader.read(file, name, ordinaryYear).stream()
                .map(it -> check(
                        it,
                        ordinaryYear,
                        evaluation -> RuleSetChoice.of(
                                ruleSet == null ? it.form().ruleSet() : ruleSet, evaluation, it.marks())))
                .toList();
    }

    /**
     * As {@link #check(byte[], String, String, int)}, but by this rule set, which need not be a shipped one, whatever the form
     * says.
     */
    public static List<CheckedForm> checkBy(RuleSet rules, byte[] file, String name, int ordinaryYear) {
        return FormReader.read(file, name, ordinaryYear).stream()
                .map(it -> check(it, ordinaryYear, evaluation -> new RuleSetChoice(rules, null)))
                .toList();
    }

    private static CheckedForm check(ReadForm read, int ordinaryYear, Function<Evaluation, RuleSetChoice> choose) {
        Evaluation stated = FormEvaluation.of(read.form(), ordinaryYear);
        boolean yearAssumed = read.notes().stream().anyMatch(it -> it.code().equals("FISCAL_YEAR_ASSUMED"));
        Evaluation evaluation = yearAssumed ? stated.ofAnAssumedYear() : stated;
        RuleSetChoice choice = choose.apply(evaluation);
        Score score = Scorer.score(evaluation, choice.rules(), Mode.FORM_CHECK);
        List<Note> notes = new ArrayList<>(read.notes());
        if (choice.note() != null) {
            notes.add(choice.note());
        }
        if (read.form().prose() != null) {
            notes.add(Note.of("PROSE_READ", read.form().prose().length()));
        }
        return new CheckedForm(read.form(), evaluation, choice.rules(), score, notes, read.places());
    }
}
