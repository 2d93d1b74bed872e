package io.jixiao.stack.demo;

/** A step was done, and its result is not what the rules say. */
public final class UnexpectedResult extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what was expected, and what was found */
    public UnexpectedResult(String message) {
        super(message);
    }

    /** Checks a figure against what the rules say. */
    public static void unless(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new UnexpectedResult("%s should be %s and is %s".formatted(what, expected, found));
        }
    }
}
