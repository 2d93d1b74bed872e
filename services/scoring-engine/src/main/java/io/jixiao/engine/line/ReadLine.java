package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.language.reading.Numbering;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator line whose cells have been read and made ready to be compared: read once, it can be scored many times.
 *
 * @param targetInName whether the target cell is empty and the number stands in the name
 * @param measurement target and actual as numbers of one unit; null where they are no numbers or do not convert
 * @param timing target and actual as dates; null where they are none
 * @param completed the percent of the target that the actual says was completed; null where it states a value
 * @param printedTarget the target as a trace prints it, without a direction that it does not state; null when there is none
 * @param printedActual the actual as a trace prints it; null when there is none
 */
public record ReadLine(
        Indicator indicator,
        Reading target,
        Reading actual,
        boolean targetInName,
        @Nullable Measurement measurement,
        @Nullable Timing timing,
        @Nullable BigDecimal completed,
        @Nullable String printedTarget,
        @Nullable String printedActual) {

    /** Reads the line's cells; a target cell that is empty is made up for by a number in the name. */
    public static ReadLine of(Indicator indicator, LineReader reader) {
        LineReader.Cells cells = reader.read(indicator);
        if (!(cells.target() instanceof Reading.Missing)) {
            return of(indicator, cells.target(), cells.actual(), false, reader);
        }
        Reading name = reader.read(Numbering.without(indicator.name()));
        boolean inName = isTarget(name, indicator, cells.actual());
        return of(indicator, inName ? name : cells.target(), cells.actual(), inName, reader);
    }

    /** 新建公厕5座 names a target; 孕产妇7天访视数 (answered in 人) and 12345热线 do not. */
    private static boolean isTarget(Reading name, Indicator indicator, Reading actual) {
        Unit unit = Unit.of(name);
        boolean counted = unit != null && !unit.isUnknown();
        return counted && (!(actual instanceof Reading.Number) || Measurement.of(indicator, name, actual) != null);
    }

    /** The line as this indicator states it, its cells read again only where they differ; this one when nothing does. */
    public ReadLine as(Indicator stated, LineReader reader) {
        if (stated.equals(indicator)) {
            return this;
        }
        boolean same = stated.name().equals(indicator.name())
                && Objects.equals(stated.targetText(), indicator.targetText())
                && Objects.equals(stated.actualText(), indicator.actualText())
                && Objects.equals(stated.unit(), indicator.unit())
                && stated.indicatorSubclass() == indicator.indicatorSubclass();
        return same
                ? new ReadLine(
                        stated,
                        target,
                        actual,
                        targetInName,
                        measurement,
                        timing,
                        completed,
                        printedTarget,
                        printedActual)
                : of(stated, reader);
    }

    private static ReadLine of(
            Indicator indicator, Reading target, Reading actual, boolean targetInName, LineReader reader) {
        return new ReadLine(
                indicator,
                target,
                actual,
                targetInName,
                Measurement.of(indicator, target, actual),
                Timing.of(target, actual),
                CompletionRate.of(indicator, target, actual, reader.lexicon()),
                PrintedReading.target(target),
                PrintedReading.actual(actual));
    }
}
