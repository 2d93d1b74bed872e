package io.jixiao.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.jixiao.testkit.Topic;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Manifests and services agree")
class AgreementTest {
    private static final String COMMON = "services/platform/src/main/resources/META-INF/microprofile-config.properties";
    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(JIXIAO_[A-Z_]+)}");
    private static final Pattern MENTIONED = Pattern.compile("\\$\\{(JIXIAO_[A-Z_]+)[:}]");
    private static final Pattern TOPIC = Pattern.compile("jixiao\\.[a-z-]+\\.[a-z-]+\\.v\\d+");
    private static final Pattern DEFAULT_PORT = Pattern.compile("JIXIAO_(HTTP|MANAGEMENT)_PORT:(\\d+)");

    @ParameterizedTest
    @DisplayName("on the variables: each one without a default is provided, and none is provided that nobody reads")
    @EnumSource(Overlay.class)
    void onVariables(Overlay overlay) {
        overlay.ofKind("Deployment").forEach(deployment -> {
            String configuration = configurationOf(deployment.name());
            Set<String> provided = settings(overlay, deployment.name()).keySet().stream()
                    .filter(name -> name.startsWith("JIXIAO_"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), without(provided, matches(MENTIONED, configuration)), deployment::toString);
            // From Secrets, which an operator makes or the test installation generates.
            provided.addAll(Set.of("JIXIAO_DATABASE_USER", "JIXIAO_DATABASE_PASSWORD"));
            assertEquals(Set.of(), without(matches(WITHOUT_DEFAULT, configuration), provided), deployment::toString);
            assertTrue(provided.containsAll(Set.of("JIXIAO_KAFKA_BOOTSTRAP", "JIXIAO_TOKEN_KEYS")));
        });
    }

    @ParameterizedTest
    @DisplayName("on the ports: configuration, container, Service and probes name the same ones")
    @EnumSource(Overlay.class)
    void onPorts(Overlay overlay) {
        overlay.ofKind("Deployment").forEach(deployment -> {
            Map<String, String> settings = settings(overlay, deployment.name());
            Integer http = deployment.containerPort("http");
            Integer management = deployment.containerPort("management");
            assertEquals(Integer.toString(http), settings.get("JIXIAO_HTTP_PORT"));
            assertEquals(Integer.toString(management), settings.get("JIXIAO_MANAGEMENT_PORT"));
            assertEquals(
                    Set.of(http.toString(), management.toString()),
                    DEFAULT_PORT
                            .matcher(configurationOf(deployment.name()))
                            .results()
                            .map(found -> found.group(2))
                            .collect(Collectors.toSet()));
            JsonObject port = Manifest.elements(new Manifest(overlay.one("Service", deployment.name()))
                            .spec()
                            .getAsJsonArray("ports"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("http", port.get("targetPort").getAsString());
            assertEquals(http, port.get("port").getAsInt());
            for (String probe : new String[] {"startupProbe", "livenessProbe", "readinessProbe"}) {
                JsonObject question =
                        deployment.container().getAsJsonObject(probe).getAsJsonObject("httpGet");
                assertEquals("management", question.get("port").getAsString());
            }
        });
    }

    @ParameterizedTest
    @DisplayName("on who is meant: Services, Deployments and disruption budgets select pods that exist")
    @EnumSource(Overlay.class)
    void onSelectors(Overlay overlay) {
        overlay.ofKind("Service")
                .forEach(service -> assertSelectsPods(
                        overlay, service, Manifest.strings(service.spec().getAsJsonObject("selector"))));
        overlay.manifests().stream()
                .filter(manifest -> Set.of("Deployment", "StatefulSet", "PodDisruptionBudget")
                        .contains(manifest.kind()))
                .forEach(manifest -> assertSelectsPods(
                        overlay,
                        manifest,
                        Manifest.strings(
                                manifest.spec().getAsJsonObject("selector").getAsJsonObject("matchLabels"))));
    }

    private static void assertSelectsPods(Overlay overlay, Manifest who, Map<String, String> labels) {
        assertTrue(!labels.isEmpty(), who + " selects everything");
        long selected = overlay.workloads()
                .filter(workload -> workload.podLabels().entrySet().containsAll(labels.entrySet()))
                .count();
        assertEquals(1, selected, who + " selects by " + labels);
    }

    @ParameterizedTest
    @DisplayName("on the addresses: a sibling is asked where its Service listens")
    @EnumSource(Overlay.class)
    void onSiblings(Overlay overlay) {
        Map<String, String> settings = settings(overlay, "report-service");
        assertEquals("http://budget-service:8081", settings.get("JIXIAO_BUDGET_URL"));
        assertEquals("http://indicator-scoring-service:8082", settings.get("JIXIAO_SCORING_URL"));
    }

    @ParameterizedTest
    @DisplayName("on the images: one per service, of a fixed version, and the migration runs the image that serves")
    @EnumSource(Overlay.class)
    void onImages(Overlay overlay) {
        overlay.ofKind("Deployment").forEach(deployment -> {
            String image = deployment.container().get("image").getAsString();
            assertTrue(image.endsWith("jixiao/" + deployment.name() + ":1.0.0-SNAPSHOT"), image);
            JsonObject migration = overlay.one("Job", deployment.name() + "-migration");
            assertEquals(image, new Manifest(migration).container().get("image").getAsString());
        });
    }

    @ParameterizedTest
    @DisplayName(
            "on secrets: only the migration knows the owner's password, only who asks in its own name has a token, and only the test's journey the signing key")
    @EnumSource(Overlay.class)
    void onSecrets(Overlay overlay) {
        overlay.workloads().filter(Manifest::isOurs).forEach(workload -> {
            String pod = workload.podSpec().toString();
            assertEquals(workload.kind().equals("Job"), pod.contains("-service-migration"), workload::toString);
            String service = workload.podLabels().get("app.kubernetes.io/name");
            assertEquals(
                    configurationOf(service).contains("JIXIAO_SERVICE_TOKEN_FILE"),
                    pod.contains("jixiao-service-token"),
                    workload::toString);
        });
        overlay.workloads()
                .filter(workload -> workload.podSpec().toString().contains("jixiao-signing-key"))
                .forEach(workload -> assertEquals("Job journey", workload.toString()));
    }

    @Test
    @DisplayName("on the topics: the Job makes exactly the product's, with their 24 partitions")
    void onTopics() {
        String script = ProductFiles.text("deploy/components/kafka-test/create-topics.sh");

        assertEquals(
                Arrays.stream(Topic.values()).map(topic -> topic.nameUnder("")).collect(Collectors.toSet()),
                TOPIC.matcher(script).results().map(MatchResult::group).collect(Collectors.toSet()));
        assertTrue(script.contains("--partitions " + Topic.PARTITIONS + " "));
    }

    private static Map<String, String> settings(Overlay overlay, String service) {
        return Manifest.strings(overlay.one("ConfigMap", service).getAsJsonObject("data"));
    }

    private static String configurationOf(String service) {
        return ProductFiles.text(COMMON)
                + ProductFiles.text("services/" + service + "/src/main/resources/application.properties");
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        return all.stream().filter(name -> !known.contains(name)).collect(Collectors.toSet());
    }
}
