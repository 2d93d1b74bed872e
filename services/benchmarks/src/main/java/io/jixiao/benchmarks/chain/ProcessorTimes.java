package io.jixiao.benchmarks.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time of processes, from Linux' own account ({@code /proc}, in hundredths of a second). */
final class ProcessorTimes {
    private static final int USER = 11;
    private static final int CHILDREN = 15;
    private static final int MILLIS_OF_A_TICK = 10;

    private ProcessorTimes() {}

    /** Of a process and its children, those that have ended included. */
    static double millisOfAll(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.children())
                        .mapToLong(it -> ticks(it.pid()))
                        .sum()
                * MILLIS_OF_A_TICK;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = USER; field < CHILDREN; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("processor time is read from /proc, as Linux has it", e);
        }
    }
}
