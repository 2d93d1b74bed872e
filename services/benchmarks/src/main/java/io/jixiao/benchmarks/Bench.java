package io.jixiao.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks one after the other on one thread and prints what they say about each other.
 *
 * <p>Arguments: seconds that each measurement takes, measurements of each JVM, JVMs for each benchmark, and the JSON file
 * that the raw results go to.
 */
public final class Bench {
    private static final int WARNS_OF_UNSAFE = 23;

    private Bench() {}

    public static void main(String[] args) throws RunnerException {
        TimeValue time = TimeValue.seconds(Integer.parseInt(args[0]));
        Options options = new OptionsBuilder()
                .include(Bench.class.getPackageName() + "\\..*Benchmark")
                .threads(1)
                .forks(Integer.parseInt(args[2]))
                .warmupTime(time)
                .warmupIterations(Integer.parseInt(args[1]))
                .measurementTime(time)
                .measurementIterations(Integer.parseInt(args[1]))
                .timeUnit(TimeUnit.SECONDS)
                .jvmArgs(jvmArguments())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .resultFormat(ResultFormatType.JSON)
                .result(args[3])
                .verbosity(VerboseMode.SILENT)
                .build();
        List<Measured> measured =
                new Runner(options).run().stream().map(Measured::of).toList();
        System.out.println(Measured.HEAD);
        measured.forEach(it -> System.out.println(it.row()));
        System.out.println();
        System.out.print(new Aims(measured).text());
    }

    /** A heap that does not grow, a collector without threads, and no word about what JMH itself uses. */
    private static String[] jvmArguments() {
        Stream<String> quiet = Runtime.version().feature() < WARNS_OF_UNSAFE
                ? Stream.empty()
                : Stream.of("--sun-misc-unsafe-memory-access=allow");
        return Stream.concat(Stream.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"), quiet)
                .toArray(String[]::new);
    }
}
