package io.jixiao.platform.messaging.deadletter;

import io.jixiao.platform.messaging.KafkaCluster;
import io.jixiao.platform.messaging.event.TopicNames;
import io.jixiao.platform.messaging.outbox.EventProducers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The events that this service could not process, and their second chance. A replay gives each back to its topic, where
 * every consumer sees it again; those that it had its effect on know it by its id and pass it over.
 */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventProducers producers;
    private final TopicNames names;
    private final KafkaCluster cluster;
    private final Optional<String> topic;

    DeadLetters(
            EventProducers producers,
            TopicNames names,
            KafkaCluster cluster,
            @ConfigProperty(name = "jixiao.dead-letters.topic") Optional<String> topic) {
        this.producers = producers;
        this.names = names;
        this.cluster = cluster;
        this.topic = topic;
    }

    /**
     * The oldest dead letters that were not replayed.
     *
     * @param limit most letters listed
     * @throws KafkaException if Kafka does not answer
     */
    public PendingDeadLetters pending(int limit) {
        try (DeadLetterReader reader = reader()) {
            reader.begin(topicOnCluster());
            long pending = reader.pending();
            List<DeadLetter> letters = new ArrayList<>();
            reader.read(Integer.MAX_VALUE, letter -> letters.add(DeadLetterHeaders.read(letter)));
            letters.sort(Comparator.comparing(DeadLetter::at));
            return new PendingDeadLetters(pending, letters.stream().limit(limit).toList());
        }
    }

    /**
     * Gives dead letters back to the topics they came from. One replay at a time in a process; two processes at once may
     * give a letter back twice, which its id makes harmless.
     *
     * @param limit most letters replayed
     * @throws KafkaException if Kafka does not answer; what was given back until then is given back again next time
     */
    public synchronized Replay replay(int limit) {
        try (DeadLetterReader reader = reader();
                Producer<String, String> producer = producers.open(names.onCluster("dead-letter-replay"))) {
            reader.begin(topicOnCluster());
            List<Future<RecordMetadata>> replayed = new ArrayList<>();
            List<ConsumerRecord<String, String>> skipped = new ArrayList<>();
            reader.read(
                    limit,
                    letter -> DeadLetterHeaders.origin(letter)
                            .ifPresentOrElse(
                                    origin -> replayed.add(producer.send(DeadLetterHeaders.revive(origin, letter))),
                                    () -> skipped.add(letter)));
            replayed.forEach(DeadLetters::arrival);
            reader.commit();
            LOG.infof("dead letters replayed: replayed=%d skipped=%d", replayed.size(), skipped.size());
            return new Replay(replayed.size(), skipped.size(), reader.pending());
        }
    }

    private DeadLetterReader reader() {
        return new DeadLetterReader(cluster, topicOnCluster() + ".replay");
    }

    private String topicOnCluster() {
        return names.onCluster(topic.orElseThrow(() ->
                new IllegalStateException("this service has no jixiao.dead-letters.topic: it listens to nothing")));
    }

    private static void arrival(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted during a replay", e);
        } catch (ExecutionException e) {
            throw new KafkaException("a dead letter could not be given back: " + e.getMessage(), e);
        }
    }
}
