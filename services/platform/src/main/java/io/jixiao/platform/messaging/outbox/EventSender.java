package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.messaging.event.CloudEvent;
import io.jixiao.platform.messaging.event.TopicNames;
import io.jixiao.platform.messaging.event.TraceParent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends rows of the outbox to Kafka and reports what became of each. */
final class EventSender implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EventSender.class);

    private final Supplier<Producer<String, String>> producers;
    private final TopicNames names;
    private final MeterRegistry metrics;
    private final Consumer<RelaySignal> reports;
    private final KnownTopics topics;
    private @Nullable Producer<String, String> producer;
    private @Nullable KafkaClientMetrics producerMetrics;

    EventSender(
            Supplier<Producer<String, String>> producers,
            TopicNames names,
            MeterRegistry metrics,
            Consumer<RelaySignal> reports) {
        this.producers = producers;
        this.names = names;
        this.metrics = metrics;
        this.reports = reports;
        this.topics = new KnownTopics(this::look, () -> reports.accept(new RelaySignal.Look()));
    }

    /** Whether an error says that Kafka cannot be used now, and nothing about the event. */
    static boolean isOutage(Exception error) {
        return error instanceof RetriableException || error instanceof AuthenticationException;
    }

    /** Whether events of the topic can be sent now without waiting. */
    boolean isOpen(String topic) {
        return topics.isOpen(topic);
    }

    Set<String> missingTopics() {
        return topics.missing();
    }

    /** Sends a row; whatever happens to it is reported, nothing is thrown. */
    void send(OutboxRow row) {
        try {
            opened().send(record(row), (metadata, error) -> report(row, error));
        } catch (RuntimeException e) {
            report(row, e);
        }
    }

    /** To be called with every error of a row, on the relay's thread: a producer that cannot recover is replaced. */
    void recover(OutboxRow row, Exception error) {
        if (isOutage(error)) {
            topics.forget(row.topic());
        } else if (error.getClass() == KafkaException.class || error instanceof IllegalStateException) {
            LOG.warnf(error, "the event producer cannot go on and is replaced");
            topics.forgetAll();
            close(Duration.ZERO);
        }
    }

    /** Waits a little for what is under way; its reports are given before this returns. */
    @Override
    public void close() {
        topics.close();
        close(Duration.ofSeconds(3));
    }

    /** With a refused login, or an authority unknown, a producer is done with: the next one reads its settings' files anew. */
    private void look(String topic) {
        try {
            opened().partitionsFor(names.onCluster(topic));
        } catch (AuthenticationException e) {
            close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * The producer, made when it is first needed, which is by the search for a topic: that is repeated until it works, so
     * brokers that cannot be used yet are no reason not to start.
     */
    private synchronized Producer<String, String> opened() {
        if (producer != null) {
            return producer;
        }
        Producer<String, String> made = producers.get();
        producer = made;
        producerMetrics = new KafkaClientMetrics(made);
        producerMetrics.bindTo(metrics);
        return made;
    }

    private synchronized void close(Duration patience) {
        if (producerMetrics != null) {
            producerMetrics.close();
            producerMetrics = null;
        }
        if (producer != null) {
            producer.close(patience);
            producer = null;
        }
    }

    private void report(OutboxRow row, @Nullable Exception error) {
        reports.accept(error == null ? new RelaySignal.Arrived(row) : new RelaySignal.Failed(row, error));
    }

    private ProducerRecord<String, String> record(OutboxRow row) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(names.onCluster(row.topic()), row.key(), row.payload());
        message.headers().add("content-type", CloudEvent.MEDIA_TYPE.getBytes(StandardCharsets.UTF_8));
        row.traceParent()
                .ifPresent(
                        parent -> message.headers().add(TraceParent.NAME, parent.getBytes(StandardCharsets.US_ASCII)));
        return message;
    }
}
