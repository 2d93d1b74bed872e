package io.jixiao.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.LocalStack;
import io.jixiao.testkit.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to its present end, as any other system could. */
public final class Events {
    private static final Duration POLL = Duration.ofMillis(200);

    private Events() {}

    /** The events of one key, in order, as CloudEvents; one that was sent twice is there twice. */
    public static List<JsonNode> of(LocalStack stack, Topic topic, String key) {
        return records(stack.kafka().bootstrapServers(), topic).stream()
                .filter(record -> key.equals(record.key()))
                .map(record -> Reply.read(record.value().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** All that is on a topic, whatever it is; that of one key in its order. */
    public static List<ConsumerRecord<String, String>> records(String bootstrap, Topic topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(topic.nameUnder(""), number))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (end.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /** Each event once, by its id, in the order in which they first came. */
    public static List<JsonNode> oncePerId(List<JsonNode> events) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.get("id").asText(), event));
        return List.copyOf(byId.values());
    }
}
