package io.jixiao.engine.line;

import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.ReadingKind;
import java.time.LocalDate;

/**
 * When something was to be done, and when it was.
 *
 * @param deadline the last day in time
 * @param done the day it was done
 */
public record Timing(LocalDate deadline, LocalDate done) {

    /** Null where one of the cells is no date. */
    static Timing of(Reading target, Reading actual) {
        boolean dates = target.kind() == ReadingKind.DEADLINE && actual.kind() == ReadingKind.DEADLINE;
        return dates ? new Timing(target.lastDay(), actual.lastDay()) : null;
    }
}
