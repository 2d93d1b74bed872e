package io.jixiao.scoring.library;

import io.jixiao.language.reading.Reading;

/** The actual value with which a target is just reached: what a table is looked at with before there are any. */
public final class Reached {

    private Reached() {}

    /** As a cell would have it; null for words, of which nobody can say it. */
    public static String by(Reading target) {
        return switch (target.kind()) {
            case NUMERIC, RANGE -> target.value().toPlainString() + (target.unit() == null ? "" : target.unit());
            case DEADLINE -> target.deadline();
            case YES_NO -> target.yes() ? "是" : "否";
            case QUALITATIVE, MISSING -> null;
        };
    }
}
