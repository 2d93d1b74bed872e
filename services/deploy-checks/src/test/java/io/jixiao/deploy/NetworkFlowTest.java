package io.jixiao.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The network")
class NetworkFlowTest {

    @ParameterizedTest
    @DisplayName("denies everything that no other policy allows")
    @EnumSource(Overlay.class)
    void deniesAll(Overlay overlay) {
        JsonObject spec = overlay.one("NetworkPolicy", "deny-all").getAsJsonObject("spec");

        assertEquals("{}", spec.get("podSelector").toString());
        assertEquals("[\"Ingress\",\"Egress\"]", spec.get("policyTypes").toString());
        assertEquals(Set.of("podSelector", "policyTypes"), spec.keySet());
    }

    @ParameterizedTest
    @DisplayName("never allows a whole direction: each rule names peers and ports")
    @EnumSource(Overlay.class)
    void everyRuleNamesPeersAndPorts(Overlay overlay) {
        overlay.ofKind("NetworkPolicy")
                .forEach(policy -> Stream.of("ingress", "egress")
                        .flatMap(direction -> Manifest.elements(policy.spec().getAsJsonArray(direction)))
                        .forEach(rule -> {
                            assertTrue(rule.has("ports"), policy + " allows every port");
                            assertTrue(rule.has("from") || rule.has("to"), policy + " allows everybody");
                            peers(rule)
                                    .forEach(
                                            peer -> assertTrue(!peer.keySet().isEmpty(), policy + " allows everybody"));
                        }));
    }

    @Test
    @DisplayName("lets pods of a test installation talk exactly as the product's flow needs, on both sides")
    void allowsExactlyTheFlow() {
        Set<String> flow = Set.of(
                "budget-service -> kafka",
                "budget-service -> postgres",
                "budget-service-migration -> postgres",
                "indicator-scoring-service -> budget-service",
                "indicator-scoring-service -> kafka",
                "indicator-scoring-service -> postgres",
                "indicator-scoring-service-migration -> postgres",
                "journey -> budget-service",
                "journey -> indicator-scoring-service",
                "journey -> report-service",
                "report-service -> budget-service",
                "report-service -> indicator-scoring-service",
                "report-service -> kafka",
                "report-service -> postgres",
                "report-service-migration -> postgres",
                "topics -> kafka");

        assertEquals(new TreeSet<>(flow), connections("egress"));
        assertEquals(new TreeSet<>(flow), connections("ingress"));
    }

    private static Set<String> connections(String direction) {
        Set<String> connections = new TreeSet<>();
        Overlay.TEST
                .ofKind("NetworkPolicy")
                .forEach(policy -> Manifest.elements(policy.spec().getAsJsonArray(direction))
                        .flatMap(NetworkFlowTest::peers)
                        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                        .forEach(peer -> podsOf(policy.spec())
                                .forEach(own -> podsOf(peer)
                                        .forEach(other -> connections.add(
                                                direction.equals("egress")
                                                        ? own + " -> " + other
                                                        : other + " -> " + own)))));
        return connections;
    }

    private static Stream<JsonObject> peers(JsonObject rule) {
        return Stream.of("from", "to").map(rule::getAsJsonArray).flatMap((JsonArray peers) -> Manifest.elements(peers));
    }

    private static Stream<String> podsOf(JsonObject selecting) {
        Map<String, String> labels =
                Manifest.strings(selecting.getAsJsonObject("podSelector").getAsJsonObject("matchLabels"));
        return Overlay.TEST
                .workloads()
                .filter(workload -> workload.podLabels().entrySet().containsAll(labels.entrySet()))
                .map(Manifest::name);
    }

    @Test
    @DisplayName("reaches nothing beyond the namespace on a shared cluster but named addresses and the name server")
    void reachesOnlyNamedAddressesOutside() {
        Set<String> addresses = new TreeSet<>();
        Overlay.SHARED_GOVERNMENT
                .ofKind("NetworkPolicy")
                .forEach(policy -> Manifest.elements(policy.spec().getAsJsonArray("egress"))
                        .flatMap(NetworkFlowTest::peers)
                        .filter(peer -> peer.has("ipBlock"))
                        .forEach(peer -> addresses.add(
                                peer.getAsJsonObject("ipBlock").get("cidr").getAsString())));

        assertEquals(Set.of("192.0.2.10/32", "192.0.2.32/28", "192.0.2.64/32"), addresses);
    }

    @Test
    @DisplayName("opens port 443 of public addresses with webhooks, for report-service's serving pods alone")
    void webhooksOpenOnePortForOneService() {
        JsonObject spec = Overlay.WITH_WEBHOOKS
                .one("NetworkPolicy", "report-service-to-receivers")
                .getAsJsonObject("spec");
        JsonArray rules = spec.getAsJsonArray("egress");
        JsonObject block = peers(rules.get(0).getAsJsonObject())
                .map(peer -> peer.getAsJsonObject("ipBlock"))
                .findFirst()
                .orElseThrow();
        Set<String> except = new TreeSet<>();
        block.getAsJsonArray("except").forEach(network -> except.add(network.getAsString()));

        assertEquals(
                Map.of("app.kubernetes.io/name", "report-service", "app.kubernetes.io/component", "service"),
                Manifest.strings(spec.getAsJsonObject("podSelector").getAsJsonObject("matchLabels")));
        assertEquals(1, rules.size());
        assertEquals(
                "[{\"port\":443,\"protocol\":\"TCP\"}]",
                rules.get(0).getAsJsonObject().get("ports").toString());
        assertTrue(except.containsAll(Set.of(
                "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16")));
        assertTrue(Overlay.SHARED_GOVERNMENT
                .ofKind("NetworkPolicy")
                .noneMatch(policy -> policy.name().equals("report-service-to-receivers")));
    }
}
