package io.jixiao.platform.messaging.outbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.Ledgers;
import io.jixiao.testkit.JixiaoTestResource;
import io.jixiao.testkit.events.EventSchemas;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class OutboxTest {
    @Inject
    Ledgers ledgers;

    @Inject
    Effects effects;

    @Inject
    ObjectMapper json;

    @Inject
    Tracer tracer;

    @Test
    void anEventOutsideOfATransactionIsRefused() {
        String ledger = newLedger("alone");
        assertThrows(TransactionalException.class, () -> ledgers.append(LedgerEntry.of(ledger, 1)));
        assertEquals(List.of(), payloads(ledger));
    }

    @Test
    void anEventOfATransactionThatRollsBackLeavesNothing() {
        String ledger = newLedger("undone");
        QuarkusTransaction.begin();
        ledgers.append(LedgerEntry.of(ledger, 1));
        QuarkusTransaction.rollback();
        assertEquals(List.of(), payloads(ledger));
    }

    @Test
    void anEventIsWrittenAsACloudEventWithTheTimeOfTheClockAndTheTraceOfTheRequest() throws Exception {
        Instant noon = Instant.parse("2022-03-01T04:00:00Z");
        QuarkusMock.installMockForType(Clock.fixed(noon, ZoneOffset.UTC), Clock.class);
        String ledger = newLedger("written");
        Span request = tracer.spanBuilder("request").startSpan();
        UUID id;
        try (var scope = request.makeCurrent()) {
            id = ledgers.tell(LedgerEntry.of(ledger, 7));
        }

        EventSchemas.published().assertEnvelopeValid(payloads(ledger).getFirst());
        JsonNode event = json.readTree(payloads(ledger).getFirst());
        assertEquals("1.0", event.get("specversion").asText());
        assertEquals(id.toString(), event.get("id").asText());
        assertEquals(7, id.version());
        assertEquals("/jixiao/platform-test", event.get("source").asText());
        assertEquals("io.jixiao.test.ledger-entry.v1", event.get("type").asText());
        assertEquals("430200/104/104001", event.get("subject").asText());
        assertEquals("2022-03-01T04:00:00Z", event.get("time").asText());
        assertEquals("application/json", event.get("datacontenttype").asText());
        assertEquals(
                "urn:jixiao:event:io.jixiao.test.ledger-entry.v1",
                event.get("dataschema").asText());
        assertEquals(7, event.get("data").get("entry").asInt());
        assertTrue(event.get("traceparent")
                .asText()
                .startsWith("00-" + request.getSpanContext().getTraceId() + "-"));
    }

    private List<String> payloads(String ledger) {
        return effects.query("SELECT payload FROM outbox WHERE key = ?", ledger);
    }
}
