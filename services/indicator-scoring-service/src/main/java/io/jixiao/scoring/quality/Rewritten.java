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
        return line.with()
                .name(name)
                .target(target)
                .actual(actual)
                .judged(null, null, null)
                .deviationExplanation(null)
                .declaredScore(null)
                .build();
    }
}
