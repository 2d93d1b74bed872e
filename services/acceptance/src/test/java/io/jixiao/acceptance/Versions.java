package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.LongStream;

/** What holds for the versions of anything: 1, 2, 3 and so on. */
public final class Versions {
    private Versions() {}

    /** Exactly 1 to {@code newest}, in order: none lost, none doubled. */
    public static void assertWithoutGap(long newest, List<JsonNode> versions) {
        assertEquals(
                LongStream.rangeClosed(1, newest).boxed().toList(),
                versions.stream()
                        .map(version -> version.get("version").asLong())
                        .toList());
    }
}
