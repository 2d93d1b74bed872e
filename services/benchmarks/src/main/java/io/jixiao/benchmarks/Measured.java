package io.jixiao.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark measured, for one table of twenty lines on one thread.
 *
 * @param name the benchmark's class and method
 * @param perSecond tables a second
 * @param error half the width of the 99.9 % confidence interval of that
 * @param bytes bytes allocated for a table
 */
record Measured(String name, double perSecond, double error, double bytes) {
    static final String HEAD = "%-46s %12s %12s %10s %10s"
            .formatted("one table of 20 lines, one thread", "tables/s", "± 99.9 %", "µs each", "KiB each");

    static Measured of(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        String name = benchmark.substring(Measured.class.getPackageName().length() + 1);
        Result<?> throughput = run.getPrimaryResult();
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(name, throughput.getScore(), throughput.getScoreError(), allocated.getScore());
    }

    double kibibytes() {
        return bytes / 1024;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-46s %12.0f %12.0f %10.2f %10.1f",
                name,
                perSecond,
                error,
                1_000_000 / perSecond,
                kibibytes());
    }
}
