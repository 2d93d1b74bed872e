package io.jixiao.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A process that stands still with all its children, and is still there for the operating system: its connections stay open. */
public final class FrozenProcess {
    private FrozenProcess() {}

    public static void freeze(ProcessHandle process) {
        signal("-STOP", process);
    }

    public static void thaw(ProcessHandle process) {
        signal("-CONT", process);
    }

    private static void signal(String signal, ProcessHandle process) {
        List<String> command = Stream.concat(
                        Stream.of("kill", signal),
                        Stream.concat(Stream.of(process), process.descendants()).map(each -> Long.toString(each.pid())))
                .toList();
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
