package io.jixiao.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path root;

    private StackDirectory directory;
    private Process child;

    @BeforeEach
    void startAProcessThatWouldRunForAnHour() throws IOException {
        directory = new StackDirectory(root.resolve("stack"));
        child = new ProcessBuilder("sleep", "3600").start();
    }

    @AfterEach
    void endIt() {
        child.destroyForcibly();
    }

    @Test
    void aRecordedProcessIsEnded() throws InterruptedException {
        ProcessRecord.of("kafka", child.toHandle()).write(directory.run());
        assertEquals(List.of("kafka"), Leftovers.end(directory));
        assertTrue(child.waitFor(5, TimeUnit.SECONDS));
    }

    @Test
    void aProcessThatTookOverTheNumberOfARecordedOneIsLeftAlone() {
        ProcessRecord recorded = ProcessRecord.of("kafka", child.toHandle());
        new ProcessRecord("kafka", recorded.pid(), recorded.startedAt().minus(Duration.ofSeconds(1)))
                .write(directory.run());
        assertEquals(List.of(), Leftovers.end(directory));
        assertTrue(child.isAlive());
    }

    @Test
    void aRecordOfAProcessThatIsGoneIsNoLeftover() throws InterruptedException {
        ProcessRecord.of("kafka", child.toHandle()).write(directory.run());
        child.destroyForcibly().waitFor();
        assertEquals(List.of(), Leftovers.end(directory));
    }

    @Test
    void withoutAnyStackThereIsNothingToEnd() {
        assertEquals(List.of(), Leftovers.end(directory));
        assertTrue(child.isAlive());
    }

    @Test
    void theDirectoryIsDeletedWithAllThatIsInIt() {
        ProcessRecord.of("kafka", child.toHandle()).write(directory.run());
        directory.delete();
        assertFalse(directory.root().toFile().exists());
    }
}
