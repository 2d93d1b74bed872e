package io.jixiao.platform.messaging.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** What the consumers' failure strategy {@code dead-letter-queue} writes beside a dead letter. */
final class DeadLetterHeaders {
    private static final String PREFIX = "dead-letter-";

    private DeadLetterHeaders() {}

    static DeadLetter read(ConsumerRecord<String, String> letter) {
        return new DeadLetter(
                origin(letter).orElse("unknown"),
                letter.key(),
                Instant.ofEpochMilli(letter.timestamp()),
                text(letter, "reason").orElse("unknown"),
                text(letter, "cause").orElse(null),
                letter.partition(),
                letter.offset());
    }

    /** The topic that a letter came from. */
    static Optional<String> origin(ConsumerRecord<String, String> letter) {
        return text(letter, "topic");
    }

    /** The event as it was before it died. */
    static ProducerRecord<String, String> revive(String topic, ConsumerRecord<String, String> letter) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                event.headers().add(header);
            }
        }
        return event;
    }

    private static Optional<String> text(ConsumerRecord<String, String> letter, String name) {
        return Optional.ofNullable(letter.headers().lastHeader(PREFIX + name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
