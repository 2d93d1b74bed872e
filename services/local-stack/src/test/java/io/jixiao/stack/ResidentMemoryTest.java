package io.jixiao.stack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {
    @Test
    void a_java_process_holds_between_20_mebibytes_and_2_gibibytes() {
        long found = ResidentMemory.inMebibytes(ProcessHandle.current().pid()).orElseThrow();
        assertTrue(found > 20 && found < 2048, () -> found + " MiB");
    }

    @Test
    void of_a_process_that_is_not_there_nothing_is_said() {
        assertTrue(ResidentMemory.inMebibytes(Long.MAX_VALUE).isEmpty());
    }
}
