package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;

/** A line with other words in some of its cells. */
final class Rewritten {

    private Rewritten() {}

    static Indicator target(Indicator line, String target) {
        return of(line, line.name(), target, null);
    }

    static Indicator actual(Indicator line, String actual) {
        return of(line, line.name(), line.targetText(), actual);
    }

    /** Nothing of what was achieved stays but the actual value that is given. */
    static Indicator of(Indicator line, String name, String target, String actual) {
        return new Indicator(
                line.id(),
                line.indicatorClass(),
                line.indicatorSubclass(),
                name,
                target,
                actual,
                line.unit(),
                line.direction(),
                line.method(),
                line.weight(),
                null,
                null,
                null,
                null,
                null);
    }
}
