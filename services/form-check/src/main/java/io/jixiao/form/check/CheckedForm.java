package io.jixiao.form.check;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.form.ClassNames;
import io.jixiao.form.Form;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.FormPlaces;
import io.jixiao.form.Note;
import io.jixiao.form.document.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A form, scored again.
 *
 * @param form what was read
 * @param evaluation the same in the engine's terms
 * @param rules the rule set it was scored by
 * @param score what the rules give, with every finding
 * @param notes what the reader assumed, chose or left out
 * @param places where its cells are found in the file
 */
public record CheckedForm(
        Form form, Evaluation evaluation, RuleSet rules, Score score, List<Note> notes, FormPlaces places) {
    private static final Set<FindingCode> REVIEWS =
            EnumSet.of(FindingCode.REVIEW_ABOVE_WEIGHT, FindingCode.REVIEW_REASON_MISSING);

    public CheckedForm {
        notes = List.copyOf(notes);
    }

    /** The same form with these findings behind its own. */
    CheckedForm with(List<Finding> further) {
        List<Finding> all = new ArrayList<>(score.findings());
        all.addAll(further);
        return further.isEmpty() ? this : new CheckedForm(form, evaluation, rules, score.with(all), notes, places);
    }

    /** Whether anybody can say how many points the indicator in this row can earn. */
    public boolean isOfKnownWeight(int row) {
        return !evaluation.isOfUnknownWeight(evaluation.indicators().get(row));
    }

    /** Whether the form prints any points: 预算执行率 has none either on one that prints none. */
    public boolean isExecutionOfKnownWeight() {
        return score.execution().weight().signum() != 0
                || !evaluation.printsNoWeight()
                || !evaluation.pointsOfClasses().isEmpty();
    }

    /** The sum of all points, be they of a class as a whole; null where some are not known. */
    public @Nullable BigDecimal totalWeight() {
        return evaluation.knowsItsPoints() ? score.totalWeight().add(evaluation.sharedWeight()) : null;
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
        OptionalInt row = row(line);
        return row.isPresent() ? form.indicators().get(row.getAsInt()).name() : line.name();
    }

    private OptionalInt row(FindingPlace.Line line) {
        return firstRow(it -> FormEvaluation.id(form, it).equals(line.id()));
    }

    private OptionalInt firstRow(IntPredicate wanted) {
        return IntStream.range(0, form.indicators().size()).filter(wanted).findFirst();
    }

    /** Where the cell that a finding is about is found in the file; null where the form, or what is told, stands in no cell. */
    public @Nullable CellAddress address(Finding finding) {
        return switch (finding.place()) {
            case FindingPlace.Line it -> ofLine(finding, row(it));
            case FindingPlace.Execution it -> places.ofExecution(finding.cell());
            case FindingPlace.Classes it -> ofClass(firstRow(row -> isOf(it.classes(), row)));
            case FindingPlace.Funds it -> places.ofFunds(it.row(), finding.cell());
            case FindingPlace.WholeTable it -> places.ofTable(finding.cell());
        };
    }

    private @Nullable CellAddress ofLine(Finding finding, OptionalInt row) {
        if (row.isEmpty()) {
            return places.top();
        }
        return REVIEWS.contains(finding.code())
                ? places.ofReview(row.getAsInt())
                : places.ofLine(row.getAsInt(), finding.cell());
    }

    /** A class is found where its first line names it. */
    private @Nullable CellAddress ofClass(OptionalInt row) {
        return row.isEmpty() ? places.top() : places.ofLine(row.getAsInt(), Cell.CLASS);
    }

    private boolean isOf(List<IndicatorClass> classes, int row) {
        IndicatorLine line = form.indicators().get(row);
        IndicatorClass of = ClassNames.classOf(line.indicatorClass(), ClassNames.subclassOf(line.subclass()));
        return of != null && classes.contains(of);
    }
}
