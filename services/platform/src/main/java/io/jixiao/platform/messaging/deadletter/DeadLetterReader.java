package io.jixiao.platform.messaging.deadletter;

import io.jixiao.platform.messaging.KafkaCluster;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads a dead-letter topic from where the replay group stands to where it ended when reading began, so that letters that
 * come back during a replay are not replayed in circles.
 */
final class DeadLetterReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Long> end = new HashMap<>();

    DeadLetterReader(KafkaCluster cluster, String group) {
        Map<String, Object> own = Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                3_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                100);
        consumer = new KafkaConsumer<>(
                cluster.settings(ConsumerConfig.configNames(), own),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /**
     * Looks up where reading begins and ends.
     *
     * @throws TimeoutException if Kafka does not answer
     */
    void begin(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        end.putAll(consumer.endOffsets(partitions));
        Map<TopicPartition, Long> oldest = consumer.beginningOffsets(partitions);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata replayed = committed.get(partition);
            long from = Math.max(oldest.getOrDefault(partition, 0L), replayed == null ? 0 : replayed.offset());
            next.put(partition, from);
            consumer.seek(partition, from);
        }
    }

    /** Letters not yet read. A letter that was deleted by retention while reading counts until it is passed. */
    long pending() {
        return end.entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - next.getOrDefault(entry.getKey(), 0L)))
                .sum();
    }

    /**
     * Hands over at most {@code limit} letters.
     *
     * @throws TimeoutException if Kafka stops answering meanwhile
     */
    void read(int limit, Consumer<ConsumerRecord<String, String>> reader) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int read = 0;
        while (read < limit && pending() > 0) {
            for (ConsumerRecord<String, String> letter : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
                if (read < limit && letter.offset() < end.getOrDefault(partition, 0L)) {
                    reader.accept(letter);
                    read++;
                    next.put(partition, letter.offset() + 1);
                }
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the dead letters could not be read within " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    /** What was read up to now will not be handed over again. */
    void commit() {
        consumer.commitSync(next.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue()))));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
