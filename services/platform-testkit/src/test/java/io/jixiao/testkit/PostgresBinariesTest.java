package io.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
    @TempDir
    Path temporary;

    @Test
    void whatIsHalfUnpackedGoesAndWhatIsWholeStays() throws IOException {
        Path whole = Files.createDirectories(temporary.resolve("PG-1/bin"));
        Files.createFile(temporary.resolve("PG-1/.exists"));
        Path half = Files.createDirectories(temporary.resolve("PG-2/bin"));

        assertEquals("done", new PostgresBinaries(temporary).unpacked(() -> "done"));
        assertTrue(Files.exists(whole));
        assertFalse(Files.exists(half.getParent()));
    }
}
