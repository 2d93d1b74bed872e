package io.jixiao.form.layout.part;

import io.jixiao.form.ClassNames;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.Note;
import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.heading.IndicatorColumns;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.row.IndicatorRow;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.TotalsRow;
import io.jixiao.form.layout.text.EmptyCell;
import io.jixiao.form.layout.text.PrintedGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is to be told of the rows of an indicator table. */
final class IndicatorNotes {
    private static final String WEIGHT_MISSING = "WEIGHT_MISSING";

    private IndicatorNotes() {}

    /** Columns whose headings nobody knows are left out; it may be the one that matters. So are those that mean what another does. */
    static List<Note> ofHeading(IndicatorColumns columns, Grid grid, int row) {
        return Stream.concat(
                        columns.unknown(grid, row).stream().map(it -> Note.of("COLUMN_LEFT_OUT", it)),
                        columns.passedOver(grid, row).stream().map(it -> Note.of("COLUMN_PASSED_OVER", it)))
                .toList();
    }

    /** Of an indicator in its classes. */
    static List<Note> ofLine(IndicatorRow row, IndicatorLine line, ClassesSoFar classes) {
        List<Note> notes = new ArrayList<>();
        String name = Objects.requireNonNullElse(line.name(), "");
        if (row.sharesWeight()) {
            notes.add(Note.of("WEIGHT_SHARED", name));
        } else if (line.weight() == null) {
            notes.add(Note.of(WEIGHT_MISSING, name));
        }
        row.sharedScore().filter(it -> it.first() != row.row()).ifPresent(it -> notes.add(Note.of(it.note(), name)));
        if (row.own(Role.SCORE) == null && row.isOwn(Role.SCORE) && !EmptyCell.is(row.text(Role.SCORE))) {
            notes.add(Note.of("SCORE_UNREAD", name, row.text(Role.SCORE)));
        }
        if (ClassNames.classOf(line.indicatorClass(), ClassNames.subclassOf(line.subclass())) == null) {
            notes.add(Note.of("CLASS_UNKNOWN", name, classes.indicatorClass()));
        }
        return notes;
    }

    static List<Note> ofTotals(TotalsRow totals, RecognisedRow row) {
        return totals.unread().isEmpty() || PrintedGrade.inTotals(row.cells()).isPresent()
                ? List.of()
                : List.of(Note.of("TOTAL_UNREAD", totals.unread()));
    }

    static Note leftOut(RecognisedRow row) {
        return Note.of("ROW_LEFT_OUT", row.row() + 1, row.cells().getFirst().text());
    }

    /** That no line has a weight is told once. */
    static List<Note> once(List<Note> notes, List<IndicatorLine> lines) {
        List<Note> told = new ArrayList<>(notes);
        boolean isWeighted = lines.stream().anyMatch(it -> it.weight() != null);
        if (!isWeighted && told.removeIf(it -> it.code().equals(WEIGHT_MISSING))) {
            told.add(Note.of("WEIGHTS_NOT_PRINTED"));
        }
        return List.copyOf(told);
    }
}
