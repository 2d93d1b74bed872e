package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.testkit.EmbeddedKafkaServer;
import io.jixiao.testkit.KafkaServer;
import io.jixiao.testkit.Topic;
import io.jixiao.testkit.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with Kafka's name, login, authority or room: a service starts, is ready and takes changes, says once
 * what is wrong, and catches up by itself.
 */
@AcceptanceTest
class UnusableKafkaTest {
    private static final String TOPIC = "topic=\"" + Topic.ANNUAL_BUDGET.nameUnder("") + "\"";

    @TempDir
    Path directory;

    @Test
    void aNameThatDoesNotResolveYetHoldsUpEventsOnly(LocalStack stack) throws IOException {
        // Given
        Path hosts = Files.writeString(directory.resolve("hosts"), "127.0.0.1 localhost\n");
        String port = stack.kafka().bootstrapServers().split(":")[1];
        Topics.createAll(stack.kafka().bootstrapServers(), "late.");
        Map<String, String> withoutName = Map.of(
                "JIXIAO_KAFKA_BOOTSTRAP", "kafka.example:" + port,
                "JIXIAO_KAFKA_PREFIX", "late.",
                "JAVA_TOOL_OPTIONS", "-Djdk.net.hosts.file=" + hosts);
        try (MisconfiguredService budget =
                        MisconfiguredService.start(stack, Service.BUDGET, "lone_budget", withoutName);
                MisconfiguredService scoring =
                        MisconfiguredService.start(stack, Service.SCORING, "lone_scoring", withoutName)) {
            // When
            budget.ready().takeChanges("104501");
            scoring.ready();

            // Then
            for (MisconfiguredService service : List.of(budget, scoring)) {
                service.assertToldOnce("Kafka cannot be used", "kafka.example:" + port, "No resolvable bootstrap urls");
                assertEquals(0.0, service.metric("kafka_reachable", ""));
            }

            // When
            Files.writeString(hosts, "127.0.0.1 localhost\n127.0.0.1 kafka.example\n");

            // Then
            budget.awaitMetric(3, "outbox_sends_total", TOPIC);
            scoring.awaitMetric(3, "inbox_events_total", "outcome=\"applied\"");
            assertEquals(1.0, scoring.metric("kafka_reachable", ""));
        }
    }

    @Test
    void anAuthorityThatIsUnknownHoldsUpEventsUntilItsCertificateIsProvided(LocalStack stack) throws IOException {
        // Given
        Certificate brokers = Certificate.in(directory, "broker");
        Certificate others = Certificate.in(directory, "somebody-else");
        Path trusted = Files.copy(others.authority(), directory.resolve("trusted.pem"));
        Map<String, String> encrypted = Map.of(
                "KAFKA_SECURITY_PROTOCOL", "SSL",
                "KAFKA_SSL_TRUSTSTORE_TYPE", "PEM",
                "KAFKA_SSL_TRUSTSTORE_LOCATION", trusted.toString());
        try (KafkaServer kafka = EmbeddedKafkaServer.create(directory.resolve("kafka"), 0, brokers.forBroker());
                MisconfiguredService budget =
                        MisconfiguredService.start(stack, Service.BUDGET, "lone_budget_tls", with(encrypted, kafka))) {
            // When
            budget.ready().takeChanges("104502");

            // Then
            Eventually.until(
                    "a complaint",
                    () -> !budget.warnings("Kafka cannot be used").isEmpty());
            budget.assertToldOnce("Kafka cannot be used", "unable to find valid certification path");
            assertEquals(200, budget.readiness());

            // When
            Files.copy(brokers.authority(), trusted, StandardCopyOption.REPLACE_EXISTING);
            createTopic(kafka, trusted);

            // Then
            budget.awaitMetric(3, "outbox_sends_total", TOPIC);
        }
    }

    @Test
    void aLoginThatIsMissingHoldsUpEventsOnly(LocalStack stack) {
        Map<String, String> withoutLogin = Map.of(
                "KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512");
        try (MisconfiguredService scoring =
                MisconfiguredService.start(stack, Service.SCORING, "lone_scoring_sasl", withoutLogin)) {
            scoring.ready();

            scoring.assertToldOnce(
                    "Kafka cannot be used", "Could not find a 'KafkaClient' entry in the JAAS configuration");
        }
    }

    @Test
    void aTopicThatRefusesAnEventHoldsUpItsKeyUntilItTakesIt(LocalStack stack) {
        // Given
        Topics.createAll(stack.kafka().bootstrapServers(), "narrow.");
        limitRecords(stack.kafka(), "narrow.", "100");
        try (MisconfiguredService budget = MisconfiguredService.start(
                stack, Service.BUDGET, "lone_budget_full", Map.of("JIXIAO_KAFKA_PREFIX", "narrow."))) {
            // When
            budget.ready().takeChanges("104503");
            budget.awaitMetric(1, "outbox_refused", "");

            // Then
            budget.assertToldOnce("event refused by Kafka", "larger than the max message size");
            assertEquals(200, budget.readiness());

            // When
            limitRecords(stack.kafka(), "narrow.", "1000000");

            // Then
            budget.awaitMetric(3, "outbox_sends_total", TOPIC);
        }
    }

    private static void limitRecords(KafkaServer kafka, String prefix, String bytes) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topic.ANNUAL_BUDGET.nameUnder(prefix));
        AlterConfigOp limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(limit)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private static void createTopic(KafkaServer kafka, Path trusted) {
        NewTopic topic = new NewTopic(Topic.ANNUAL_BUDGET.nameUnder(""), Topic.PARTITIONS, (short) 1);
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "security.protocol",
                "SSL",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                trusted.toString()))) {
            admin.createTopics(List.of(topic))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private static Map<String, String> with(Map<String, String> variables, KafkaServer kafka) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("JIXIAO_KAFKA_BOOTSTRAP", kafka.bootstrapServers());
        return all;
    }
}
