package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.reading.Numbering;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator line whose cells have been read and made ready to be compared: read once, it can be scored many times.
 *
 * @param targetInName whether the target cell is empty and the number stands in the name
 * @param measurement target and actual as numbers of one unit; null where they are no numbers or do not convert
 * @param timing target and actual as dates; null where they are none
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
        @Nullable String printedTarget,
        @Nullable String printedActual) {

    /** Reads the line's cells; a target cell that is empty is made up for by a number in the name. */
    public static ReadLine of(Indicator indicator, CellReader reader) {
        Reading target = reader.read(indicator.targetText());
        Reading actual = reader.read(indicator.actualText());
        if (!(target instanceof Reading.Missing)) {
            return of(indicator, target, actual, false);
        }
        Reading name = reader.read(Numbering.without(indicator.name()));
        boolean inName = isTarget(name, indicator, actual);
        return of(indicator, inName ? name : target, actual, inName);
    }

    /** 新建公厕5座 names a target; 孕产妇7天访视数 (answered in 人) and 12345热线 do not. */
    private static boolean isTarget(Reading name, Indicator indicator, Reading actual) {
        Unit unit = Unit.of(name);
        boolean counted = unit != null && !unit.isUnknown();
        return counted && (!(actual instanceof Reading.Number) || Measurement.of(indicator, name, actual) != null);
    }

    /** The line as this indicator states it, its cells read again only where they differ; this one when nothing does. */
    public ReadLine as(Indicator stated, CellReader reader) {
        if (stated.equals(indicator)) {
            return this;
        }
        boolean same = stated.name().equals(indicator.name())
                && Objects.equals(stated.targetText(), indicator.targetText())
                && Objects.equals(stated.actualText(), indicator.actualText())
                && Objects.equals(stated.unit(), indicator.unit());
        return same
                ? new ReadLine(stated, target, actual, targetInName, measurement, timing, printedTarget, printedActual)
                : of(stated, reader);
    }

    private static ReadLine of(Indicator indicator, Reading target, Reading actual, boolean targetInName) {
        return new ReadLine(
                indicator,
                target,
                actual,
                targetInName,
                Measurement.of(indicator, target, actual),
                Timing.of(target, actual),
                PrintedReading.target(target),
                PrintedReading.actual(actual));
    }
}
