package io.jixiao.platform.messaging.outbox;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A real producer that fails on purpose: of ten sends two are refused before they begin, and the answer of two more is
 * lost although the event arrived.
 */
final class UnreliableProducer extends KafkaProducer<String, String> {
    private final Random chance = new Random(20_211_231);
    final AtomicInteger refused = new AtomicInteger();
    final AtomicInteger answersLost = new AtomicInteger();

    UnreliableProducer(Map<String, Object> settings) {
        super(settings, new StringSerializer(), new StringSerializer());
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, String> event, Callback callback) {
        int dice = chance.nextInt(10);
        if (dice < 2) {
            refused.incrementAndGet();
            ApiException refusal = new ApiException("refused on purpose");
            callback.onCompletion(null, refusal);
            return CompletableFuture.failedFuture(refusal);
        }
        if (dice < 4) {
            return super.send(event, (metadata, error) -> {
                answersLost.incrementAndGet();
                callback.onCompletion(null, new DisconnectException("the answer was lost on purpose"));
            });
        }
        return super.send(event, callback);
    }
}
