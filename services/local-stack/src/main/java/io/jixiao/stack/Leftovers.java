package io.jixiao.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** What an earlier stack left running in a directory: ended here, and nothing else is. */
final class Leftovers {
    /** The name under which a stack's own process is remembered; it ends the others when it is asked to. */
    static final String SUPERVISOR = "supervisor";

    private static final Duration SUPERVISOR_PATIENCE = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Ends every process that a stack started in the directory and that still runs; returns their names. */
    static List<String> end(StackDirectory directory) {
        List<ProcessRecord> running = directory.processes().stream()
                .filter(process -> process.alive().isPresent())
                .toList();
        running.stream().filter(Leftovers::isSupervisor).forEach(process -> end(process, SUPERVISOR_PATIENCE));
        running.stream().filter(process -> !isSupervisor(process)).forEach(process -> end(process, PATIENCE));
        return running.stream().map(ProcessRecord::name).toList();
    }

    private static boolean isSupervisor(ProcessRecord process) {
        return process.name().equals(SUPERVISOR);
    }

    private static void end(ProcessRecord record, Duration patience) {
        record.alive().ifPresent(process -> {
            interrupt(process);
            try {
                process.onExit()
                        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
            } catch (CompletionException late) {
                process.destroyForcibly();
            }
        });
    }

    /** SIGINT ends a JVM as SIGTERM does, and makes PostgreSQL stop without waiting for its clients. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
