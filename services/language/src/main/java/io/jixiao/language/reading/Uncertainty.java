package io.jixiao.language.reading;

/** What the reader could not be sure of. */
public enum Uncertainty {
    /** 余, 多, 约, 近, 左右: the number is not exact. */
    APPROXIMATE,
    /** Two or more numbers that are no range: none of them is taken. */
    MULTIPLE_VALUES,
    /** A date without a year, read in the fiscal year. */
    YEAR_ASSUMED,
    /** A range written from high to low. */
    RANGE_REVERSED,
    /** Longer than the reader reads; kept as words. */
    TOO_LONG
}
