package io.jixiao.engine.line;

import io.jixiao.language.reading.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was to be done, and when it was.
 *
 * @param deadline the last day in time
 * @param done the day it was done
 */
public record Timing(LocalDate deadline, LocalDate done) {

    /** Null where one of the cells is no date. */
    static @Nullable Timing of(Reading target, Reading actual) {
        return target instanceof Reading.Deadline asked && actual instanceof Reading.Deadline found
                ? new Timing(asked.day(), found.day())
                : null;
    }
}
