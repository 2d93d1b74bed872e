package io.jixiao.testkit.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.SpecVersionDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in api-specs/events: schemas that are schemas, and one golden example of each event. */
class PublishedEventsTest {
    private static final Path EVENTS = Path.of("..", "..", "api-specs", "events");
    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> schemas() throws IOException {
        return files(EVENTS, SCHEMA);
    }

    static List<Path> examples() throws IOException {
        return files(EVENTS.resolve("examples"), ".json");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaFollowsTheDraftThatItNames(Path file) throws IOException {
        var schema = JSON.readTree(file.toFile());
        var draft = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SpecVersionDetector.detect(schema).getId()));

        assertEquals(List.of(), List.copyOf(draft.validate(schema)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsNamedByItsIdAndOpenToAdditions(Path file) throws IOException {
        var schema = JSON.readTree(file.toFile());

        assertEquals(
                "urn:jixiao:event:" + name(file, SCHEMA), schema.path("$id").asText());
        assertEquals(List.of(), schema.findValues("additionalProperties"));
        assertEquals(List.of(), schema.findValues("unevaluatedProperties"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aGoldenExampleIsValid(Path file) throws IOException {
        EventSchemas.in(EVENTS).assertValid(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFieldOfTomorrowIsValidToday(Path file) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(file.toFile());
        event.withObject("/data").put("aFieldOfTomorrow", 1);

        EventSchemas.in(EVENTS).assertValid(event.toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleWithoutOneOfItsRequiredFieldsIsRefused(Path file) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(file.toFile());
        String type = event.path("type").asText();
        var required = JSON.readTree(EVENTS.resolve(type + SCHEMA).toFile()).path("required");

        assertTrue(required.size() > 0, "no field is required");
        for (var field : required) {
            ObjectNode without = event.deepCopy();
            without.withObject("/data").remove(field.asText());
            assertThrows(
                    AssertionError.class,
                    () -> EventSchemas.in(EVENTS).assertValid(without.toString()),
                    field.asText());
        }
    }

    @Test
    void everyEventHasOneExample() throws IOException {
        var types =
                new TreeSet<>(schemas().stream().map(file -> name(file, SCHEMA)).toList());
        types.remove("cloudevent");

        assertEquals(
                types,
                new TreeSet<>(
                        examples().stream().map(file -> name(file, ".json")).toList()));
    }

    private static List<Path> files(Path directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file, String suffix) {
        return file.getFileName().toString().replace(suffix, "");
    }
}
