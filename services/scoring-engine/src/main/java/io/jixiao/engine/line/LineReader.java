package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.number.NameMeasure;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a line in the light of its name: what stands there decides what 无 and 12.31 mean, and what operator a bare
 * number has.
 */
public final class LineReader {
    private final CellReader cells;
    private final Lexicon lexicon;

    public LineReader(int fiscalYear, Lexicon lexicon) {
        this.cells = new CellReader(fiscalYear, lexicon.empty());
        this.lexicon = lexicon;
    }

    /** Target and actual, as read. */
    record Cells(Reading target, Reading actual) {}

    Cells read(Indicator indicator) {
        Reading written = cells.read(indicator.targetText());
        Reading found = cells.read(indicator.actualText());
        Reading target = none(indicator, written, found);
        Reading actual = none(indicator, found, written);
        if (asksDate(indicator, target, actual)) {
            Reading day = cells.readDate(indicator.targetText());
            Reading done = cells.readDate(indicator.actualText());
            if (day instanceof Reading.Deadline && done instanceof Reading.Deadline) {
                return new Cells(day, done);
            }
        }
        return new Cells(signed(indicator, target), actual);
    }

    Reading read(@Nullable String text) {
        return cells.read(text);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** No accidents are zero accidents, in the unit of the other cell; no trainings are an empty cell. */
    private Reading none(Indicator indicator, Reading cell, Reading other) {
        String written = cell instanceof Reading.Missing ? cell.text() : null;
        if (written == null
                || !lexicon.none().contains(written.strip())
                || !LowerName.says(indicator.name(), "", lexicon)) {
            return cell;
        }
        String unit = other instanceof Reading.Quantity quantity ? quantity.unit() : null;
        return new Reading.Number(written, Operator.NONE, BigDecimal.ZERO, unit, "", false);
    }

    private boolean asksDate(Indicator indicator, Reading target, Reading actual) {
        boolean bare = isBare(target) || isBare(actual);
        boolean column = indicator.unit() != null && !indicator.unit().isBlank();
        boolean asked = lexicon.datesAsked().anyIn(indicator.name())
                || indicator.indicatorSubclass() == IndicatorSubclass.TIMELINESS
                        && !lexicon.takesTime().anyIn(indicator.name());
        return bare && !column && asked;
    }

    private static boolean isBare(Reading reading) {
        return reading instanceof Reading.Number number
                && number.operator() == Operator.NONE
                && number.unit() == null
                && number.subject().isEmpty();
    }

    /** 公猪舍(≥平方米) answers for the operator that its target lacks. */
    private static Reading signed(Indicator indicator, Reading target) {
        boolean unsigned = target instanceof Reading.Number number
                && number.operator() == Operator.NONE
                && number.subject().isEmpty();
        Operator operator = unsigned ? NameMeasure.of(indicator.name()).operator() : Operator.NONE;
        return operator != Operator.NONE && target instanceof Reading.Number it
                ? new Reading.Number(it.text(), operator, it.value(), it.unit(), it.subject(), it.approximate())
                : target;
    }
}
