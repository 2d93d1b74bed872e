package io.jixiao.acceptance.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.acceptance.Events;
import io.jixiao.acceptance.Reply;
import io.jixiao.testkit.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on the topics that no relay has sent: known ones again, old ones as if they were new, and what is no event. */
final class ForeignEvents {
    private static final List<Topic> LISTENED_TO = List.of(Topic.ANNUAL_BUDGET, Topic.SCORE);
    private static final List<String> POISONS =
            List.of("{", "[]", "null", "{\"specversion\":\"1.0\"}", "\u0000", "{\"id\":1,\"data\":{}}");

    private final String bootstrap;
    private final Map<Topic, Integer> poisons = new EnumMap<>(Topic.class);

    ForeignEvents(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** All that was ever sent comes a second time, after newer ones. */
    void repeatAll() {
        for (Topic topic : LISTENED_TO) {
            List<ConsumerRecord<String, String>> all = read(topic);
            send(all.stream().map(ForeignEvents::again).toList());
            poisons.merge(
                    topic, (int) all.stream().filter(record -> !isEvent(record)).count(), Integer::sum);
        }
    }

    /** The first event of every key comes again under an id that nobody has seen. */
    void sendOldestAsNew() {
        for (Topic topic : LISTENED_TO) {
            Set<String> seen = new HashSet<>();
            send(read(topic).stream()
                    .filter(record -> seen.add(record.key()) && isEvent(record))
                    .map(ForeignEvents::underNewId)
                    .toList());
        }
    }

    /** Some of what cannot be read, each under the key of something real. */
    void poison(Topic topic) {
        List<String> keys =
                read(topic).stream().map(ConsumerRecord::key).distinct().toList();
        List<ProducerRecord<String, String>> records = new ArrayList<>();
        for (int number = 0; number < POISONS.size(); number++) {
            records.add(new ProducerRecord<>(topic.nameUnder(""), keys.get(number % keys.size()), POISONS.get(number)));
        }
        send(records);
        poisons.merge(topic, records.size(), Integer::sum);
    }

    /** How many that cannot be read were put on a topic so far, repetitions included. */
    int poisonsOn(Topic topic) {
        return poisons.getOrDefault(topic, 0);
    }

    private static ProducerRecord<String, String> again(ConsumerRecord<String, String> record) {
        return new ProducerRecord<>(record.topic(), null, null, record.key(), record.value(), record.headers());
    }

    private static boolean isEvent(ConsumerRecord<String, String> record) {
        return !POISONS.contains(record.value());
    }

    private static ProducerRecord<String, String> underNewId(ConsumerRecord<String, String> record) {
        ObjectNode event = (ObjectNode) Reply.read(record.value().getBytes(StandardCharsets.UTF_8));
        event.put("id", UUID.randomUUID().toString());
        return new ProducerRecord<>(record.topic(), null, null, record.key(), event.toString(), record.headers());
    }

    private List<ConsumerRecord<String, String>> read(Topic topic) {
        return Events.records(bootstrap, topic);
    }

    private void send(List<ProducerRecord<String, String>> records) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings)) {
            records.forEach(producer::send);
            producer.flush();
        }
    }
}
