package io.jixiao.testkit.events;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSchemasTest {
    private static final String EVENT = """
            {"specversion": "1.0", "id": "0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35", "source": "/jixiao/budget-service",
             "type": "io.jixiao.budget.parcel.moved.v1", "subject": "430200/104/104001", "time": "2022-03-01T04:00:00Z",
             "datacontenttype": "application/json", "dataschema": "urn:jixiao:event:io.jixiao.budget.parcel.moved.v1",
             "data": {"amount": "8984.96"}}
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void theDirectoryHoldsTheEnvelopeAndOneType() throws IOException {
        Path published = Path.of("..", "..", "api-specs", "events", "cloudevent.schema.json");
        Files.copy(published, directory.resolve("cloudevent.schema.json"));
        Files.writeString(directory.resolve("io.jixiao.budget.parcel.moved.v1.schema.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                 "required": ["amount"], "properties": {"amount": {"type": "string"}}}
                """);
    }

    @Test
    void anEventThatFollowsEnvelopeAndSchemaPasses() {
        assertDoesNotThrow(() -> EventSchemas.in(directory).assertValid(EVENT));
    }

    @Test
    void anAmountThatIsANumberIsNamed() {
        String message = failure(EVENT.replace("\"8984.96\"", "8984.96"));
        assertTrue(message.contains("/amount"), message);
    }

    @Test
    void anEnvelopeWithoutItsTenantIsNamed() {
        String message = failure(EVENT.replace("\"subject\"", "\"object\""));
        assertTrue(message.contains("'subject'"), message);
    }

    @Test
    void aTimeThatIsNoTimeIsNamed() {
        String message = failure(EVENT.replace("2022-03-01T04:00:00Z", "last Tuesday"));
        assertTrue(message.contains("/time"), message);
    }

    @Test
    void aTypeWithoutAPublishedSchemaIsNamed() {
        String message = failure(EVENT.replace("parcel.moved.v1", "parcel.moved.v2"));
        assertTrue(message.contains("no schema is published for \"io.jixiao.budget.parcel.moved.v2\""), message);
    }

    @Test
    void theRepositoryPublishesTheEnvelope() {
        assertDoesNotThrow(() -> EventSchemas.published().assertEnvelopeValid(EVENT));
    }

    private String failure(String event) {
        return assertThrows(
                        AssertionError.class, () -> EventSchemas.in(directory).assertValid(event))
                .getMessage();
    }
}
