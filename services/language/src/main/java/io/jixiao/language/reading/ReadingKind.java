package io.jixiao.language.reading;

/** What a target or actual turned out to be. */
public enum ReadingKind {
    NUMERIC,
    RANGE,
    YES_NO,
    DEADLINE,
    QUALITATIVE,
    /** The cell is empty, or says so (／, —). */
    MISSING
}
