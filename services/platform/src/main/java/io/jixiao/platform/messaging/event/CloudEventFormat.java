package io.jixiao.platform.messaging.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes and reads CloudEvents 1.0 in structured JSON mode. Attributes that a reader does not know are ignored. */
@ApplicationScoped
public class CloudEventFormat {
    private final ObjectMapper json;

    CloudEventFormat(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The text of an event. The data is written by the application's own mapper, so that an event and a REST answer say
     * the same thing in the same way.
     *
     * @throws IllegalArgumentException if the data cannot be written as JSON
     */
    public String write(
            UUID id,
            URI source,
            String type,
            EventSubject subject,
            Instant time,
            URI dataSchema,
            Optional<String> traceParent,
            Object data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", id.toString());
        event.put("source", source.toString());
        event.put("type", type);
        event.put("subject", subject.toString());
        event.put("time", time.toString());
        event.put("datacontenttype", "application/json");
        event.put("dataschema", dataSchema.toString());
        traceParent.ifPresent(parent -> event.put("traceparent", parent));
        event.put("data", data);
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the data of a " + type + " event cannot be written as JSON", e);
        }
    }

    /** @throws MalformedEventException if the text is no event, naming what is wrong */
    public CloudEvent read(String text) {
        JsonNode event = tree(text);
        String version = attribute(event, "specversion", Function.identity());
        if (!version.equals("1.0")) {
            throw new MalformedEventException("specversion is \"" + version + "\", and only 1.0 is read");
        }
        JsonNode data = event.get("data");
        if (data == null || !data.isObject()) {
            throw new MalformedEventException("data is missing or no object");
        }
        return new CloudEvent(
                attribute(event, "id", UUID::fromString),
                attribute(event, "source", URI::create),
                attribute(event, "type", Function.identity()),
                attribute(event, "subject", EventSubject::parse),
                attribute(event, "time", Instant::parse),
                attribute(event, "dataschema", URI::create),
                Optional.ofNullable(event.get("traceparent")).map(JsonNode::asText),
                data);
    }

    /**
     * An event's data as a record of the reader. Fields that the reader does not know are ignored.
     *
     * @throws MalformedEventException if a field has the wrong type or the record refuses it
     */
    public <T> T data(CloudEvent event, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.data());
        } catch (java.io.IOException | IllegalArgumentException e) {
            throw new MalformedEventException(
                    "data of " + event.type() + " cannot be read: " + firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    private JsonNode tree(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new MalformedEventException("the record has no value");
        }
        try {
            JsonNode event = json.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text);
            if (!event.isObject()) {
                throw new MalformedEventException("the value is JSON, but no object");
            }
            return event;
        } catch (JsonProcessingException e) {
            throw new MalformedEventException("the value is not JSON: " + firstLine(e.getOriginalMessage()), e);
        }
    }

    private static <T> T attribute(JsonNode event, String name, Function<String, T> reading) {
        JsonNode value = event.get(name);
        if (value == null || !value.isTextual() || value.textValue().isBlank()) {
            throw new MalformedEventException("the attribute " + name + " is missing or no text");
        }
        try {
            return reading.apply(value.textValue());
        } catch (RuntimeException e) {
            throw new MalformedEventException("the attribute " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
