package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;

/** What a measured target asks of its actual, with the method that scores it where none is chosen. */
public enum Sense {
    AT_LEAST(MethodKind.HIGHER, Direction.HIGHER),
    AT_MOST(MethodKind.LOWER, Direction.LOWER),
    EXACTLY(MethodKind.STRICT_EQUAL, Direction.HIGHER),
    WITHIN(MethodKind.RANGE, null);

    private final MethodKind usual;
    private final Direction direction;

    Sense(MethodKind usual, Direction direction) {
        this.usual = usual;
        this.direction = direction;
    }

    /** The method that scores it where none is chosen. */
    public MethodKind usual() {
        return usual;
    }

    /** Which way is better; null where neither is. */
    public Direction direction() {
        return direction;
    }

    /** The sense of a direction that somebody or something states. */
    public static Sense of(Direction direction) {
        return direction == Direction.LOWER ? AT_MOST : AT_LEAST;
    }
}
