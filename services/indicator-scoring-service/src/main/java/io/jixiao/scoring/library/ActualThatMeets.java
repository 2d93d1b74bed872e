package io.jixiao.scoring.library;

import io.jixiao.language.reading.Reading;

/** The actual value with which a target is just met: what a table is looked at with before there are any. */
public final class ActualThatMeets {

    private ActualThatMeets() {}

    /** As a cell would have it; null for words, of which nobody can say it. */
    public static String target(Reading target) {
        return switch (target) {
            case Reading.Quantity it -> it.least().toPlainString() + (it.unit() == null ? "" : it.unit());
            case Reading.Deadline it -> it.day().toString();
            case Reading.YesNo it -> it.yes() ? "是" : "否";
            case Reading.InWords words -> null;
            case Reading.Missing nothing -> null;
        };
    }
}
