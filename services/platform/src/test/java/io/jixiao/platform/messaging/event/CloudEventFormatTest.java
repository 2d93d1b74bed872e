package io.jixiao.platform.messaging.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventFormatTest {
    private static final UUID ID = UUID.fromString("0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35");
    private static final EventSubject UNIT = new EventSubject("430200", "104", "104001");
    private static final String TYPE = "io.jixiao.test.weighed.v1";

    private final CloudEventFormat format = new CloudEventFormat(new ObjectMapper());

    /** What the tests' events say. */
    record Weighed(BigDecimal weight) {}

    @Test
    void whatIsWrittenIsReadAgainWithEveryDigit() {
        CloudEvent event = format.read(written());
        assertEquals(ID, event.id());
        assertEquals(URI.create("/jixiao/scales"), event.source());
        assertEquals(TYPE, event.type());
        assertEquals(UNIT, event.subject());
        assertEquals(Instant.parse("2022-03-01T04:00:00Z"), event.time());
        assertEquals(Optional.empty(), event.traceParent());
        assertEquals(
                new BigDecimal("0.1000000000000000000001"),
                format.data(event, Weighed.class).weight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type", "subject", "time", "dataschema"})
    void aMissingAttributeIsNamed(String name) {
        String text = written().replace("\"" + name + "\":", "\"x-" + name + "\":");
        assertEquals("the attribute " + name + " is missing or no text", refusal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0 | 2.0 | specversion is \"2.0\", and only 1.0 is read",
                "0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35 | 17 | the attribute id cannot be read: Invalid UUID string: 17",
                "430200/104/104001 | 104001 | the attribute subject cannot be read: "
                        + "a subject is division/department/unit, and this is not: \"104001\"",
            })
    void anAttributeThatCannotBeReadIsNamedWithItsRule(String right, String wrong, String reason) {
        assertEquals(reason, refusal(written().replace(right, wrong)));
    }

    @Test
    void aTextWithoutAnEventIsRefused() {
        assertEquals("the record has no value", refusal(null));
        assertEquals("the record has no value", refusal(" "));
        assertEquals("the value is JSON, but no object", refusal("[]"));
        assertEquals("data is missing or no object", refusal(written().replace("\"data\":", "\"date\":")));
    }

    @Test
    void dataThatTheReadersRecordRefusesIsMalformed() {
        CloudEvent event =
                format.read(written().replace("{\"weight\":0.1000000000000000000001}", "{\"weight\":\"heavy\"}"));
        assertThrows(MalformedEventException.class, () -> format.data(event, Weighed.class));
    }

    private String written() {
        return format.write(
                ID,
                URI.create("/jixiao/scales"),
                TYPE,
                UNIT,
                Instant.parse("2022-03-01T04:00:00Z"),
                URI.create("urn:jixiao:event:" + TYPE),
                Optional.empty(),
                new Weighed(new BigDecimal("0.1000000000000000000001")));
    }

    private String refusal(String text) {
        return assertThrows(MalformedEventException.class, () -> format.read(text))
                .getMessage();
    }
}
