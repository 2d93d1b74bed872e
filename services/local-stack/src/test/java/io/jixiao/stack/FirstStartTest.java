package io.jixiao.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.jixiao.testkit.EmbeddedPostgresServer;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a machine where PostgreSQL was never unpacked: {@code make up} may be the first command that somebody tries. */
class FirstStartTest {
    @TempDir
    Path temporary;

    @Test
    void theSupervisorUnpacksPostgresqlInTheMemoryItHasAlsoAfterAnAttemptThatFailed() throws Exception {
        assertNotEquals(
                0, startPostgres(List.of("-Xmx80m", "-XX:+UseSerialGC")), "too little to unpack its largest file");

        assertEquals(0, startPostgres(Up.MEMORY));
    }

    private int startPostgres(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, Postgres.class.getName(), temporary + "/server"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start().waitFor();
    }

    static final class Postgres {
        public static void main(String[] args) {
            EmbeddedPostgresServer.start(new EmbeddedPostgresServer.Options(Path.of(args[0]), 0, false))
                    .close();
            System.exit(0);
        }
    }
}
