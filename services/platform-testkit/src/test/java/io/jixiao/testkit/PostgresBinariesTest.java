package io.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    @TempDir
    Path temporary;

    @Test
    void a_server_starts_where_an_earlier_process_was_killed_amid_unpacking() throws Exception {
        assertEquals("answers", startedInItsOwnJvm());
        Path version = version();
        Files.delete(version.resolve(".exists"));
        Files.delete(version.resolve("bin/postgres"));

        assertEquals("answers", startedInItsOwnJvm());
        assertTrue(Files.exists(version.resolve(".exists")));
    }

    @Test
    void what_is_whole_stays() throws IOException {
        Path whole = Files.createDirectories(temporary.resolve("PG-1/bin"));
        Files.createFile(temporary.resolve("PG-1/.exists"));
        Path half = Files.createDirectories(temporary.resolve("PG-2/bin"));

        assertEquals("done", new PostgresBinaries(temporary).unpacked(() -> "done"));
        assertTrue(Files.exists(whole));
        assertFalse(Files.exists(half.getParent()));
    }

    /** The library remembers within a process what it has unpacked. */
    private String startedInItsOwnJvm() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process started = new ProcessBuilder(
                        java,
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneServer.class.getName(),
                        temporary.resolve("server").toString())
                .redirectError(temporary.resolve("errors").toFile())
                .start();
        String said = new String(started.getInputStream().readAllBytes()).strip();
        assertEquals(0, started.waitFor(), () -> said + errors());
        return said;
    }

    private String errors() {
        try {
            return Files.readString(temporary.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path version() throws IOException {
        try (Stream<Path> files = Files.list(directoryBelow(temporary))) {
            List<Path> versions = files.filter(Files::isDirectory).toList();
            assertEquals(1, versions.size());
            return versions.getFirst();
        }
    }

    private static Path directoryBelow(Path temporary) {
        return temporary.resolve("jixiao-postgres-" + System.getProperty("user.name"));
    }

    /** Starts a server, says so, and closes it. */
    static final class OneServer {
        private OneServer() {}

        public static void main(String[] args) {
            PrintStream announcements = System.out;
            System.setOut(System.err); // a log line must not be taken for the announcement
            var options = new EmbeddedPostgresServer.Options(Path.of(args[0]), 0, false);
            EmbeddedPostgresServer.start(options).close();
            announcements.println("answers");
            System.exit(0);
        }
    }
}
