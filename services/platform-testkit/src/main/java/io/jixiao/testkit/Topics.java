package io.jixiao.testkit;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the product's topics, as the operator of a shared cluster would before the services start. */
public final class Topics {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private Topics() {}

    /**
     * Creates every {@link Topic} with one replica.
     *
     * @throws IllegalStateException when the broker refuses or does not answer within 60 s
     */
    public static void createAll(String bootstrapServers, String prefix) {
        List<NewTopic> topics = Arrays.stream(Topic.values())
                .map(topic -> new NewTopic(topic.nameUnder(prefix), Topic.PARTITIONS, (short) 1))
                .toList();
        ask(bootstrapServers, admin -> admin.createTopics(topics).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    /** Returns when the broker answers. */
    static void awaitBroker(String bootstrapServers) {
        ask(bootstrapServers, admin -> admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    private interface Question {
        Object put(Admin admin) throws InterruptedException, ExecutionException, TimeoutException;
    }

    private static void ask(String bootstrapServers, Question question) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis());
        try (Admin admin = Admin.create(settings)) {
            question.put(admin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Kafka at " + bootstrapServers, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka at " + bootstrapServers + " refused or did not answer", e);
        }
    }
}
