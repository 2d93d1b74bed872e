package io.jixiao.stack;

import java.time.Duration;

/** Says what happens while something takes its time. */
@FunctionalInterface
public interface Progress {
    /** One step was done. */
    void say(String step);

    /** Prints each step with the seconds since this was made. */
    static Progress toTerminal() {
        long start = System.nanoTime();
        return step -> {
            long tenths = Duration.ofNanos(System.nanoTime() - start).toMillis() / 100;
            System.out.printf("  %3d.%d s  %s%n", tenths / 10, tenths % 10, step);
            System.out.flush();
        };
    }

    /** Says nothing. */
    static Progress silent() {
        return step -> {};
    }
}
