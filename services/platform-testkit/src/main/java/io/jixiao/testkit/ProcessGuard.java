package io.jixiao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends processes whose parent died without ending them, even by {@code kill -9}: a small shell waits for the end of its
 * standard input, which the operating system closes with the parent.
 */
public final class ProcessGuard {
    private static final String STOP_POSTGRES = """
            trap '' HUP INT TERM
            cat >/dev/null
            pid=$(head -n 1 "$1/postmaster.pid" 2>/dev/null) && kill -INT "$pid" 2>/dev/null
            while [ -e "$1/postmaster.pid" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
            [ ! -e "$1/PG_VERSION" ] || rm -rf "$1"
            """;

    private static final String TERMINATE = """
            trap '' HUP INT TERM
            cat >/dev/null
            kill -TERM "$1" 2>/dev/null
            """;

    /** Referenced while they are needed: the standard input of a collected process would be closed. */
    private static final Set<Process> GUARDS = ConcurrentHashMap.newKeySet();

    private ProcessGuard() {}

    /** The data directory goes too. A server that was stopped in order has no {@code postmaster.pid} any more. */
    static void stopPostgresWhenThisProcessDies(Path data) {
        guard(STOP_POSTGRES, data.toString());
    }

    /** Sends SIGTERM to a child that is still running when this process is gone. */
    public static void terminateWhenThisProcessDies(Process child) {
        Process guard = guard(TERMINATE, Long.toString(child.pid()));
        child.onExit().thenRun(() -> {
            guard.destroyForcibly();
            GUARDS.remove(guard);
        });
    }

    private static Process guard(String script, String ward) {
        try {
            Process guard = new ProcessBuilder("sh", "-c", script, "jixiao-guard", ward)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            GUARDS.add(guard);
            return guard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
