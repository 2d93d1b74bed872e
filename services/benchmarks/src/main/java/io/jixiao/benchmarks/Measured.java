package io.jixiao.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark measured, for one table of twenty lines on one thread.
 *
 * @param name the benchmark's class and method
 * @param perSecond tables a second by the clock
 * @param nanoseconds processor time of a table
 * @param error half the width of the 99.9 % confidence interval of that
 * @param bytes bytes allocated for a table
 */
record Measured(String name, double perSecond, double nanoseconds, double error, double bytes) {
    static final String HEAD = "%-46s %12s %12s %12s %9s %9s"
            .formatted(
                    "one table of 20 lines, one thread", "tables/s", "per core·s", "µs processor", "± 99.9 %", "KiB");

    static Measured of(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        String name = benchmark.substring(Measured.class.getPackageName().length() + 1);
        Result<?> processor = run.getSecondaryResults().get(ProcessorTime.LABEL);
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(
                name,
                run.getPrimaryResult().getScore(),
                processor.getScore(),
                processor.getScoreError(),
                allocated.getScore());
    }

    /** Tables for a second of one core's time. */
    double perCoreSecond() {
        return 1e9 / nanoseconds;
    }

    double kibibytes() {
        return bytes / 1024;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-46s %12.0f %12.0f %12.2f %9.2f %9.1f",
                name,
                perSecond,
                perCoreSecond(),
                nanoseconds / 1000,
                error / 1000,
                kibibytes());
    }
}
