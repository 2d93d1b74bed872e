package io.jixiao.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.platform.messaging.event.CloudEventFormat;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.event.TopicNames;
import io.jixiao.platform.messaging.outbox.EventProducers;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Tells of changed budgets as budget-service does, as often and in whatever order a test wants. */
@ApplicationScoped
public class BudgetTopic {

    private static final String TYPE = "io.jixiao.budget.annual-budget.changed.v1";

    private final Producer<String, String> producer;
    private final String topic;
    private final CloudEventFormat format;
    private final ObjectMapper json = new ObjectMapper();

    BudgetTopic(EventProducers producers, TopicNames names, CloudEventFormat format) {
        this.producer = producers.open("test");
        this.topic = names.onCluster("jixiao.budget.annual-budget.v1");
        this.format = format;
    }

    /** Tells of the budget; it has arrived on the topic when this returns. */
    public void tell(TestUnit unit, String budget) {
        tell(unit, UUID.randomUUID(), budget);
    }

    public void tell(TestUnit unit, UUID eventId, String budget) {
        String event = format.write(
                eventId,
                URI.create("/jixiao/budget-service"),
                TYPE,
                new EventSubject("430200", "104", unit.code()),
                Instant.parse("2022-01-05T02:00:00Z"),
                URI.create("urn:jixiao:event:" + TYPE),
                Optional.empty(),
                tree(budget));
        send(unit.annualBudgetId().toString(), event);
    }

    void send(String key, String event) {
        try {
            producer.send(new ProducerRecord<>(topic, key, event)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode tree(String budget) {
        try {
            return json.readTree(budget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
