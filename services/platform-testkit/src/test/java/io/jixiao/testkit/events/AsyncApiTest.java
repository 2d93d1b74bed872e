package io.jixiao.testkit.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jixiao.testkit.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document tells of the topics and events that there are. */
class AsyncApiTest {
    private static final Path SPECS = Path.of("..", "..", "api-specs");

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = new YAMLMapper().readTree(SPECS.resolve("asyncapi.yaml").toFile());
    }

    @Test
    void everyTopicIsAChannelWithItsPartitions() {
        var addresses = new TreeSet<String>();
        for (JsonNode channel : document.path("channels")) {
            addresses.add(channel.path("address").asText());
            assertEquals(
                    Topic.PARTITIONS,
                    channel.at("/bindings/kafka/partitions").asInt(),
                    channel.path("address").asText());
        }

        var topics =
                Arrays.stream(Topic.values()).map(topic -> topic.nameUnder("")).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(topics), addresses);
    }

    @Test
    void everyPublishedEventIsAMessageWithItsSchema() throws IOException {
        for (Path example : PublishedEventsTest.examples()) {
            String type = example.getFileName().toString().replace(".json", "");
            JsonNode message = StreamSupport.stream(
                            document.at("/components/messages").spliterator(), false)
                    .filter(candidate -> type.equals(candidate.path("name").asText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no message is named " + type));
            assertEquals(
                    "events/" + type + ".schema.json",
                    message.at("/payload/allOf/1/properties/data/$ref").asText());
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsText("$ref");

        assertFalse(references.isEmpty());
        for (String reference : references) {
            boolean leads = reference.startsWith("#")
                    ? !document.at(reference.substring(1)).isMissingNode()
                    : Files.isRegularFile(SPECS.resolve(reference));
            assertTrue(leads, reference);
        }
    }
}
