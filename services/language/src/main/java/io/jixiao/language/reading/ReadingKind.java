package io.jixiao.language.reading;

/** What a target or actual turned out to be, in the words of the API. */
public enum ReadingKind {
    NUMERIC,
    RANGE,
    YES_NO,
    DEADLINE,
    QUALITATIVE,
    /** The cell is empty, or says so (／, —). */
    MISSING
}
