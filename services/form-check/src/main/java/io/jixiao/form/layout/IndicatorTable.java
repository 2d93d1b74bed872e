package io.jixiao.form.layout;

import io.jixiao.form.ClassNames;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.Limits;
import io.jixiao.form.Note;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.IndicatorColumns.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the rows below an indicator heading, down to the row of totals; a table that goes on after a page break goes on here. */
final class IndicatorTable {
    private static final int LONGEST_SUBTOTAL = 12;
    private static final String WEIGHT_MISSING = "WEIGHT_MISSING";

    private final List<IndicatorLine> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String indicatorClass = "";
    private String subclass = "";
    private ExecutionLine execution;
    private IndicatorLine executionAsLine;
    private int linesBeforeExecution;
    private TotalsRow totals;

    /** Takes the row in; false when the table has ended. */
    boolean take(Grid grid, int rowNumber, IndicatorColumns columns) {
        List<GridCell> begun = grid.begun(rowNumber);
        if (begun.isEmpty()) {
            return true;
        }
        if (IndicatorColumns.headedBy(grid, rowNumber).isPresent()) {
            return true;
        }
        String first = begun.getFirst().text();
        IndicatorRow row = new IndicatorRow(grid, rowNumber, columns);
        if (TotalsRow.isTotals(begun)) {
            totals = TotalsRow.of(row, begun);
            if (!totals.unread().isEmpty() && Grades.inTotals(begun).isEmpty()) {
                notes.add(Note.of("TOTAL_UNREAD", totals.unread()));
            }
            return false;
        }
        if (Vocabulary.is("end", first) || ends(first)) {
            return false;
        }
        if (begun.stream().limit(3).anyMatch(it -> isSubtotal(it.text()))) {
            notes.add(Note.of("ROW_LEFT_OUT", rowNumber + 1, first));
            return true;
        }
        if (continuesExplanation(row, begun)) {
            return true;
        }
        classify(row);
        if (isExecution(row)) {
            execution = execution(row);
            executionAsLine = row.line(indicatorClass, subclass);
            linesBeforeExecution = lines.size();
        } else if (row.isIndicator()) {
            add(row);
        } else if (!isEmptySubclass(row)) {
            notes.add(Note.of("ROW_LEFT_OUT", rowNumber + 1, first));
        }
        return true;
    }

    /** A page break may cut a row in two; of the last line's explanation the rest stands alone in the second. */
    private boolean continuesExplanation(IndicatorRow row, List<GridCell> begun) {
        boolean isRest = begun.size() == 1
                && !lines.isEmpty()
                && begun.getFirst() == row.columns().cell(row.grid(), row.row(), Role.EXPLANATION)
                && !IndicatorRow.isEmpty(begun.getFirst().text());
        if (isRest) {
            IndicatorLine line = lines.removeLast();
            String before = line.deviationExplanation();
            String rest = begun.getFirst().text();
            lines.add(line.explained(before == null ? rest : before + "\n" + rest));
            notes.add(Note.of("EXPLANATION_CONTINUED", line.name(), rest));
        }
        return isRest;
    }

    /** Columns whose headings nobody knows are left out; it may be the one that matters. So are those that mean what another does. */
    void headed(IndicatorColumns columns, Grid grid, int heading) {
        columns.unknown(grid, heading).forEach(it -> notes.add(Note.of("COLUMN_LEFT_OUT", it)));
        columns.passedOver(grid, heading).forEach(it -> notes.add(Note.of("COLUMN_PASSED_OVER", it)));
    }

    /** A table with the row of totals, but without headings and with other columns, cannot be read as the rest of this one. */
    void missTotals(Grid grid) {
        boolean hasHeadings = IntStream.range(0, grid.rows())
                .anyMatch(row -> IndicatorColumns.headedBy(grid, row).isPresent());
        IntStream.range(0, hasHeadings ? 0 : grid.rows())
                .mapToObj(grid::begun)
                .filter(it -> !it.isEmpty() && TotalsRow.isTotals(it))
                .findFirst()
                .ifPresent(
                        it -> notes.add(Note.of("TABLE_LEFT_OUT", it.getFirst().text())));
    }

    private void add(IndicatorRow row) {
        if (lines.size() == Limits.LINES) {
            throw new UnreadableForm("TOO_MANY_LINES", place(row), Limits.LINES);
        }
        IndicatorLine line = row.line(indicatorClass, subclass);
        if (row.sharesWeight()) {
            notes.add(Note.of("WEIGHT_SHARED", line.name()));
        } else if (line.weight() == null) {
            notes.add(Note.of(WEIGHT_MISSING, line.name()));
        }
        row.sharedScore()
                .filter(it -> it.first() != row.row())
                .ifPresent(it -> notes.add(Note.of(it.note(), line.name())));
        if (row.own(Role.SCORE) == null && row.isOwn(Role.SCORE) && !IndicatorRow.isEmpty(row.text(Role.SCORE))) {
            notes.add(Note.of("SCORE_UNREAD", line.name(), row.text(Role.SCORE)));
        }
        if (ClassNames.classOf(line.indicatorClass(), ClassNames.subclassOf(line.subclass())) == null) {
            notes.add(Note.of("CLASS_UNKNOWN", line.name(), indicatorClass));
        }
        lines.add(line);
    }

    private static String place(IndicatorRow row) {
        return (row.grid().name() + " " + (row.row() + 1)).strip();
    }

    /** A class stands until another is named, whether its cell is merged or left blank below. */
    private void classify(IndicatorRow row) {
        String named = row.text(Role.CLASS);
        String second = row.columns().has(Role.NAME) ? row.text(Role.SUBCLASS) : "";
        if (!named.isBlank() && !named.equals(indicatorClass)) {
            indicatorClass = named;
            subclass = "";
        }
        if (!second.isBlank()) {
            subclass = second;
        }
    }

    private static boolean isExecution(IndicatorRow row) {
        return Stream.of(row.text(Role.CLASS), row.text(Role.SUBCLASS), row.name())
                        .anyMatch(it -> Vocabulary.is("execution", it))
                && ClassNames.classOf(row.text(Role.CLASS), ClassNames.subclassOf(row.text(Role.SUBCLASS))) == null;
    }

    private static ExecutionLine execution(IndicatorRow row) {
        String rate = row.text(Role.ACTUAL);
        String explanation = row.explanation();
        BigDecimal weight = row.weight();
        return new ExecutionLine(
                weight == null ? Amounts.pointsWithin(row.text(Role.CLASS)) : weight,
                Amounts.narrow(rate).matches("\\d+(?:\\.\\d+)?%") ? rate : null,
                row.own(Role.SCORE),
                explanation.isBlank() ? null : explanation);
    }

    private static boolean isEmptySubclass(IndicatorRow row) {
        if (!row.isDeclined() && row.asksOrGivesPoints()) {
            return false;
        }
        return row.isDeclined()
                || row.name().isBlank() && row.text(Role.ACTUAL).isBlank()
                || row.target().isBlank() && row.text(Role.ACTUAL).isBlank() && row.own(Role.SCORE) == null;
    }

    /** 小计, 产出指标小计. */
    private static boolean isSubtotal(String text) {
        String plain = Vocabulary.plain(text);
        return Vocabulary.is("subtotal", text) || plain.length() <= LONGEST_SUBTOTAL && plain.endsWith("小计");
    }

    private static boolean ends(String text) {
        return Amounts.narrow(text).matches("(?:备注|注|说明|填表说明|其他需要说明的问题)[:：1-9].*");
    }

    /** Whether the row of totals was met. */
    boolean isClosed() {
        return totals != null;
    }

    /** How many rows the totals take, from the one that ended the table. */
    int totalsRows() {
        return totals.rows();
    }

    List<IndicatorLine> lines() {
        return lines;
    }

    /** Whether any line has a weight. */
    boolean areWeighted() {
        return lines.stream().anyMatch(it -> it.weight() != null);
    }

    /** The sum of the weights that are printed. */
    BigDecimal weights() {
        return lines.stream()
                .map(IndicatorLine::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    ExecutionLine execution() {
        return execution;
    }

    /**
     * Beside a funds block with other points of its own, 预算执行率 among the indicators is one of them: departments' forms weigh it a
     * second time, as a measure of their management.
     */
    void keepApart(ExecutionLine block) {
        boolean isAnother = execution != null
                && execution.weight() != null
                && block != null
                && block.weight() != null
                && execution.weight().compareTo(block.weight()) != 0;
        if (isAnother) {
            lines.add(linesBeforeExecution, executionAsLine);
            execution = null;
        }
    }

    BigDecimal totalWeight() {
        return totals == null ? null : totals.weight();
    }

    BigDecimal total() {
        return totals == null ? null : totals.total();
    }

    /** What is to be told; that no line has a weight, once. */
    List<Note> notes() {
        if (areWeighted()) {
            return notes;
        }
        List<Note> told = new ArrayList<>(notes);
        if (told.removeIf(it -> it.code().equals(WEIGHT_MISSING))) {
            told.add(Note.of("WEIGHTS_NOT_PRINTED"));
        }
        return told;
    }
}
