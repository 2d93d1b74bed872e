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
    void start_a_process_that_would_run_for_an_hour() throws IOException {
        directory = new StackDirectory(root.resolve("stack"));
        child = new ProcessBuilder("sleep", "3600").start();
    }

    @AfterEach
    void end_it() {
        child.destroyForcibly();
    }

    @Test
    void a_recorded_process_is_ended() throws InterruptedException {
        ProcessRecord.of("kafka", child.toHandle()).write(directory.run());
        assertEquals(List.of("kafka"), Leftovers.end(directory));
        assertTrue(child.waitFor(5, TimeUnit.SECONDS));
    }

    @Test
    void a_process_that_took_over_the_number_of_a_recorded_one_is_left_alone() {
        ProcessRecord recorded = ProcessRecord.of("kafka", child.toHandle());
        new ProcessRecord("kafka", recorded.pid(), recorded.startedAt().minus(Duration.ofSeconds(1)))
                .write(directory.run());
        assertEquals(List.of(), Leftovers.end(directory));
        assertTrue(child.isAlive());
    }

    @Test
    void a_record_of_a_process_that_is_gone_is_no_leftover() throws InterruptedException {
        ProcessRecord.of("kafka", child.toHandle()).write(directory.run());
        child.destroyForcibly().waitFor();
        assertEquals(List.of(), Leftovers.end(directory));
    }

    @Test
    void without_any_stack_there_is_nothing_to_end() {
        assertEquals(List.of(), Leftovers.end(directory));
        assertTrue(child.isAlive());
    }

    @Test
    void the_directory_is_deleted_with_all_that_is_in_it() {
        ProcessRecord.of("kafka", child.toHandle()).write(directory.run());
        directory.delete();
        assertFalse(directory.root().toFile().exists());
    }
}
