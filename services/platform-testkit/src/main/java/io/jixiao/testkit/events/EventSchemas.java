package io.jixiao.testkit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The published JSON Schemas of events, so that the test that produces an event validates it. The envelope is checked
 * against {@code cloudevent.schema.json}, the data against {@code <event type>.schema.json}.
 */
public final class EventSchemas {
    private static final String SUFFIX = ".schema.json";

    private final Path directory;
    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final SchemaValidatorsConfig settings =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private EventSchemas(Path directory) {
        this.directory = directory;
    }

    /**
     * The schemas in {@code api-specs/events} of this repository, found from the working directory upwards.
     *
     * @throws IllegalStateException if no such directory is found
     */
    public static EventSchemas published() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, path -> path != null, Path::getParent)
                .map(path -> path.resolve("api-specs").resolve("events"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(EventSchemas::new)
                .orElseThrow(() -> new IllegalStateException("no api-specs/events above " + start));
    }

    /** The schemas in another directory. */
    public static EventSchemas in(Path directory) {
        return new EventSchemas(directory);
    }

    /**
     * Checks a whole event.
     *
     * @param event the value of a Kafka record
     * @throws AssertionError naming every rule that the event breaks, or the schema file that is missing
     */
    public void assertValid(String event) {
        JsonNode read = read(event);
        String type = read.path("type").asText("");
        require(event, Stream.concat(broken("cloudevent", read, "envelope"), broken(type, read.path("data"), "data")));
    }

    /**
     * Checks an event's envelope alone.
     *
     * @throws AssertionError naming every rule that the envelope breaks
     */
    public void assertEnvelopeValid(String event) {
        require(event, broken("cloudevent", read(event), "envelope"));
    }

    private static void require(String event, Stream<String> broken) {
        List<String> rules = broken.toList();
        if (!rules.isEmpty()) {
            throw new AssertionError("the event breaks its schema: " + String.join("; ", rules) + "\n" + event);
        }
    }

    private Stream<String> broken(String name, JsonNode node, String part) {
        return schema(name).validate(node).stream()
                .map(ValidationMessage::getMessage)
                .map(rule -> part + " " + rule);
    }

    private JsonSchema schema(String name) {
        Path file = directory.resolve(name + SUFFIX);
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("no schema is published for \"" + name + "\": " + file + " is missing");
        }
        try (InputStream schema = Files.newInputStream(file)) {
            return factory.getSchema(schema, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(String event) {
        try {
            return json.readTree(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the event is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
