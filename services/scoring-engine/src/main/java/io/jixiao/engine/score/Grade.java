package io.jixiao.engine.score;

import java.util.Optional;
import java.util.stream.Stream;

/** Grade of a total (等级); which totals it covers is said by the rule set. */
public enum Grade {
    EXCELLENT("优"),
    GOOD("良"),
    FAIR("中"),
    POOR("差");

    private final String chineseName;

    Grade(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The grade as printed, e.g. 优. */
    public String chineseName() {
        return chineseName;
    }

    /** The grade with this wire name or printed name; empty when there is none. */
    public static Optional<Grade> named(String name) {
        return Stream.of(values())
                .filter(it -> it.name().equals(name) || it.chineseName.equals(name))
                .findFirst();
    }
}
