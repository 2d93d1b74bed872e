package io.jixiao.report;

import io.jixiao.platform.messaging.event.CloudEventFormat;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.event.TopicNames;
import io.jixiao.platform.messaging.outbox.EventProducers;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Tells of new scores as the scoring service does, as often and in whatever order a test wants. */
@ApplicationScoped
public class ScoreTopic {

    private static final String TYPE = "io.jixiao.scoring.score.changed.v1";
    private static final String REVIEWED = "io.jixiao.scoring.review.completed.v1";

    private final Producer<String, String> producer;
    private final String topic;
    private final CloudEventFormat format;

    ScoreTopic(EventProducers producers, TopicNames names, CloudEventFormat format) {
        this.producer = producers.open("test");
        this.topic = names.onCluster("jixiao.scoring.score.v1");
        this.format = format;
    }

    /** Tells of the score version; it has arrived on the topic when this returns. */
    public void tell(TestEvaluation evaluation, long version) {
        tell(evaluation, version, "AMENDED");
    }

    /** Tells of the score version that a recalculation run made. */
    public void tellRecalculated(TestEvaluation evaluation, long version) {
        tell(evaluation, version, "RECALCULATED");
    }

    private void tell(TestEvaluation evaluation, long version, String cause) {
        send(evaluation, TYPE, Map.of("evaluationId", evaluation.id(), "version", version, "cause", cause));
    }

    /** Tells that the review of the score version is signed. */
    public void tellReview(TestEvaluation evaluation, long version) {
        send(evaluation, REVIEWED, Map.of("evaluationId", evaluation.id(), "scoreVersion", version));
    }

    private void send(TestEvaluation evaluation, String type, Map<String, Object> data) {
        String event = format.write(
                UUID.randomUUID(),
                URI.create("/jixiao/indicator-scoring-service"),
                type,
                new EventSubject("430200", "104", evaluation.unitCode()),
                Instant.parse("2022-01-05T02:00:00Z"),
                URI.create("urn:jixiao:event:" + type),
                Optional.empty(),
                data);
        try {
            producer.send(new ProducerRecord<>(topic, evaluation.id().toString(), event))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
