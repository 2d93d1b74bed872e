package io.jixiao.testkit.events;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the records of a topic from its beginning as anybody could: a plain consumer, no group, nothing of ours. */
public final class EventReader {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private EventReader() {}

    /**
     * The first records that a topic of the test's broker holds for a key, in order.
     *
     * @param count how many to wait for, at most 30 s
     * @throws AssertionError if there are fewer by then
     */
    public static List<ConsumerRecord<String, String>> await(Topic topic, String key, int count) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestServers.kafka().bootstrapServers(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            String name = topic.nameUnder(TestServers.topicPrefix());
            var partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(name, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return poll(consumer, key, count);
        }
    }

    private static List<ConsumerRecord<String, String>> poll(
            KafkaConsumer<String, String> consumer, String key, int count) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (found.size() < count) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "%d of %d events with key %s came within %s".formatted(found.size(), count, key, PATIENCE));
            }
            for (var event : consumer.poll(Duration.ofMillis(200))) {
                if (key.equals(event.key())) {
                    found.add(event);
                }
            }
        }
        return found;
    }
}
