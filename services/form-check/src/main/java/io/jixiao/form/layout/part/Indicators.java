package io.jixiao.form.layout.part;

import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.Note;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.row.IndicatorRow;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.layout.row.TotalsRow;
import io.jixiao.form.layout.text.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a form, down to the row of totals.
 *
 * @param lines in the table's order
 * @param execution 预算执行率 among them; null where it is not
 * @param totals null where the form has none
 * @param notes what is to be told of them
 */
public record Indicators(
        List<IndicatorLine> lines,
        @Nullable Execution execution,
        @Nullable TotalsRow totals,
        List<Note> notes) {

    /**
     * 预算执行率 among the indicators.
     *
     * @param line as the budget execution line
     * @param indicator as one of the indicators
     * @param place how many indicators stand above it
     */
    record Execution(ExecutionLine line, IndicatorLine indicator, int place) {}

    /** The indicators in the rows of a form. A class stands until another is named, whether its cell is merged or left blank below. */
    static Indicators in(List<RecognisedRow> rows) {
        List<IndicatorLine> lines = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        ClassesSoFar classes = ClassesSoFar.NONE;
        @Nullable Execution execution = null;
        @Nullable TotalsRow totals = null;
        for (RecognisedRow row : rows) {
            switch (row.kind()) {
                case RowKind.TableBegins it ->
                    it.missed().ifPresent(label -> notes.add(Note.of("TABLE_LEFT_OUT", label)));
                case RowKind.IndicatorHeading it ->
                    notes.addAll(IndicatorNotes.ofHeading(it.columns(), row.grid(), row.row()));
                case RowKind.Subtotal it -> notes.add(IndicatorNotes.leftOut(row));
                case RowKind.ExplanationGoesOn it -> goOn(lines, it.rest(), notes);
                case RowKind.Execution it -> {
                    classes = classes.after(it.row());
                    execution = new Execution(executionLine(it.row()), classes.line(it.row()), lines.size());
                }
                case RowKind.Indicator it -> {
                    classes = classes.after(it.row());
                    lines.add(classes.line(it.row()));
                    notes.addAll(IndicatorNotes.ofLine(it.row(), lines.getLast(), classes));
                }
                case RowKind.EmptyClass it -> classes = classes.after(it.row());
                case RowKind.NoIndicator it -> {
                    classes = classes.after(it.row());
                    notes.add(IndicatorNotes.leftOut(row));
                }
                case RowKind.Totals it -> {
                    totals = it.totals();
                    notes.addAll(IndicatorNotes.ofTotals(it.totals(), row));
                }
                default -> {}
            }
        }
        return new Indicators(List.copyOf(lines), execution, totals, IndicatorNotes.once(notes, lines));
    }

    private static void goOn(List<IndicatorLine> lines, String rest, List<Note> notes) {
        IndicatorLine line = lines.removeLast();
        String before = line.deviationExplanation();
        lines.add(line.explained(before == null ? rest : before + "\n" + rest));
        notes.add(Note.of("EXPLANATION_CONTINUED", Objects.requireNonNullElse(line.name(), ""), rest));
    }

    private static ExecutionLine executionLine(IndicatorRow row) {
        String rate = rate(row);
        String explanation = row.explanation();
        BigDecimal weight = row.weight();
        return new ExecutionLine(
                weight == null ? Amounts.pointsWithin(row.text(Role.CLASS)) : weight,
                Amounts.narrow(rate).matches("\\d+(?:\\.\\d+)?%") ? rate : null,
                row.own(Role.SCORE),
                explanation.isBlank() ? null : explanation);
    }

    /** A rate whose sign stands in the column of units is a rate. */
    private static String rate(IndicatorRow row) {
        String actual = row.text(Role.ACTUAL).strip();
        boolean isSigned = Amounts.narrow(row.text(Role.UNIT)).equals("%");
        return isSigned && Amounts.narrow(actual).matches("\\d+(?:\\.\\d+)?") ? actual + "%" : actual;
    }

    /**
     * Beside a funds block with other points of its own, 预算执行率 among the indicators is one of them: departments' forms weigh it a
     * second time, as a measure of their management.
     */
    public Indicators beside(@Nullable ExecutionLine block) {
        if (execution == null || block == null || !differ(execution.line().weight(), block.weight())) {
            return this;
        }
        List<IndicatorLine> all = new ArrayList<>(lines);
        all.add(execution.place(), execution.indicator());
        return new Indicators(List.copyOf(all), null, totals, notes);
    }

    private static boolean differ(@Nullable BigDecimal weight, @Nullable BigDecimal other) {
        return weight != null && other != null && weight.compareTo(other) != 0;
    }

    /** The budget execution line among them; null where there is none. */
    public @Nullable ExecutionLine executionLine() {
        return execution == null ? null : execution.line();
    }

    /** Whether any line has a weight. */
    public boolean areWeighted() {
        return lines.stream().anyMatch(it -> it.weight() != null);
    }

    /** The sum of the weights that are printed. */
    public BigDecimal weights() {
        return lines.stream()
                .map(IndicatorLine::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The printed sum of the weights; null when there is none. */
    public @Nullable BigDecimal totalWeight() {
        return totals == null ? null : totals.weight();
    }

    /** The printed total; null when there is none. */
    public @Nullable BigDecimal total() {
        return totals == null ? null : totals.total();
    }
}
