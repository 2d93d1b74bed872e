package io.jixiao.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kubernetes.client.custom.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A namespace")
class NamespaceTest {

    @Test
    @DisplayName(
            "is all that a shared cluster must give: nothing of the overlay reaches beyond it, and it brings no secret")
    void isAllThatIsNeeded() {
        Set<String> kinds = Overlay.SHARED_GOVERNMENT.manifests().stream()
                .map(Manifest::kind)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of(
                        "ConfigMap",
                        "Deployment",
                        "Ingress",
                        "Job",
                        "NetworkPolicy",
                        "PodDisruptionBudget",
                        "Service",
                        "ServiceAccount"),
                kinds);
    }

    @Test
    @DisplayName("enforces the restricted profile in a test installation")
    void enforcesTheRestrictedProfile() {
        Map<String, String> labels = Manifest.strings(Overlay.TEST
                .one("Namespace", "jixiao-test")
                .getAsJsonObject("metadata")
                .getAsJsonObject("labels"));

        assertEquals("restricted", labels.get("pod-security.kubernetes.io/enforce"));
    }

    @Test
    @DisplayName("has a quota with room for every pod, the Jobs, and one pod more of each service in a roll-out")
    void hasRoomForARollOut() {
        Map<String, String> hard = Manifest.strings(Overlay.TEST
                .one("ResourceQuota", "jixiao")
                .getAsJsonObject("spec")
                .getAsJsonObject("hard"));

        for (String bound : new String[] {"requests", "limits"}) {
            for (String resource : new String[] {"cpu", "memory"}) {
                BigDecimal needed = needed(bound, resource);
                BigDecimal allowed = new Quantity(hard.get(bound + "." + resource)).getNumber();
                assertTrue(needed.compareTo(allowed) <= 0, bound + "." + resource + ": " + needed + " of " + allowed);
            }
        }
    }

    private static BigDecimal needed(String bound, String resource) {
        return Overlay.TEST
                .workloads()
                .map(workload -> new Quantity(workload.container()
                                .getAsJsonObject("resources")
                                .getAsJsonObject(bound)
                                .get(resource)
                                .getAsString())
                        .getNumber()
                        .multiply(BigDecimal.valueOf(pods(workload))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int pods(Manifest workload) {
        return switch (workload.kind()) {
            case "Deployment" -> workload.spec().get("replicas").getAsInt() + 1;
            case "StatefulSet" -> workload.spec().get("replicas").getAsInt();
            default -> 1;
        };
    }
}
