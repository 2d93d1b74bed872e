package io.jixiao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stops servers whose parent died without stopping them, even by {@code kill -9}: a small shell waits for the end of its
 * standard input, which the operating system closes with the parent.
 */
final class Orphanage {
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            cat >/dev/null
            pid=$(head -n 1 "$1/postmaster.pid" 2>/dev/null) && kill -INT "$pid" 2>/dev/null
            while [ -e "$1/postmaster.pid" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
            [ ! -e "$1/PG_VERSION" ] || rm -rf "$1"
            """;

    /** Referenced for life: the standard input of a collected process would be closed. */
    private static final List<Process> GUARDS = new CopyOnWriteArrayList<>();

    private Orphanage() {}

    /** The data directory goes too. A server that was stopped in order has no {@code postmaster.pid} any more. */
    static void stopPostgresWhenThisProcessDies(Path data) {
        try {
            GUARDS.add(new ProcessBuilder("sh", "-c", SCRIPT, "jixiao-postgres-guard", data.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
