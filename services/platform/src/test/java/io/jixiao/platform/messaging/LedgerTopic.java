package io.jixiao.platform.messaging;

import static org.awaitility.Awaitility.await;

import io.jixiao.platform.messaging.deadletter.DeadLetter;
import io.jixiao.platform.messaging.deadletter.DeadLetters;
import io.jixiao.platform.messaging.event.CloudEventFormat;
import io.jixiao.platform.messaging.event.TopicNames;
import io.jixiao.platform.messaging.outbox.EventProducers;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Delivers events to the listener past any outbox, as often and as broken as a test wants. */
@ApplicationScoped
public class LedgerTopic {
    private final Producer<String, String> producer;
    private final String name;
    private final CloudEventFormat format;
    private final DeadLetters letters;

    LedgerTopic(EventProducers producers, TopicNames names, CloudEventFormat format, DeadLetters letters) {
        this.producer = producers.open("test");
        this.name = names.onCluster(LedgerEntry.TOPIC);
        this.format = format;
        this.letters = letters;
    }

    public String event(UUID id, LedgerEntry entry) {
        return format.write(
                id,
                URI.create("/jixiao/platform-test"),
                LedgerEntry.TYPE,
                Ledgers.UNIT,
                Instant.parse("2022-03-01T04:00:00Z"),
                URI.create("urn:jixiao:event:" + LedgerEntry.TYPE),
                Optional.empty(),
                entry);
    }

    public void deliver(UUID id, LedgerEntry entry) {
        deliver(entry.ledger(), event(id, entry));
    }

    /** Delivers any text under the key; it has arrived when this returns. */
    public void deliver(String key, String text) {
        try {
            producer.send(new ProducerRecord<>(name, key, text)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one dead letter with this key, waited for. */
    public DeadLetter deadLetter(String key) {
        await().atMost(Duration.ofSeconds(20)).until(() -> deadLetters(key).size() == 1);
        return deadLetters(key).getFirst();
    }

    public List<DeadLetter> deadLetters(String key) {
        return letters.pending(1000).items().stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
