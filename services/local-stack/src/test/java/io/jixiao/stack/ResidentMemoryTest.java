package io.jixiao.stack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {
    @Test
    void aJavaProcessHoldsBetween20MebibytesAnd2Gibibytes() {
        long found = ResidentMemory.inMebibytes(ProcessHandle.current().pid()).orElseThrow();
        assertTrue(found > 20 && found < 2048, () -> found + " MiB");
    }

    @Test
    void ofAProcessThatIsNotThereNothingIsSaid() {
        assertTrue(ResidentMemory.inMebibytes(Long.MAX_VALUE).isEmpty());
    }
}
