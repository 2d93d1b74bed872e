package io.jixiao.benchmarks.chain;

import io.jixiao.testkit.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears of each report as any other system does: from its event, which comes when the report can be read. */
final class ReportArrivals implements AutoCloseable {
    private static final long LONGEST_SECONDS = 60;

    private final Map<String, LinkedBlockingQueue<Long>> byEvaluation = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "report-arrivals");
    private final String bootstrap;
    private volatile boolean closed;

    ReportArrivals(String bootstrap) {
        this.bootstrap = bootstrap;
        reader.setDaemon(true);
        reader.start();
    }

    /** The moment at which the next report of an evaluation came, by {@link System#nanoTime()}. */
    long next(String evaluationId) {
        try {
            Long moment = queue(evaluationId).poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (moment == null) {
                throw new IllegalStateException("no report of " + evaluationId + " within " + LONGEST_SECONDS + " s");
            }
            return moment;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Forgets the reports that came until now. */
    void forget(String evaluationId) {
        queue(evaluationId).clear();
    }

    private LinkedBlockingQueue<Long> queue(String evaluationId) {
        return byEvaluation.computeIfAbsent(evaluationId, id -> new LinkedBlockingQueue<>());
    }

    private void read() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(Topic.REPORT.nameUnder(""), number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            while (!closed) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    queue(record.key()).add(System.nanoTime());
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
