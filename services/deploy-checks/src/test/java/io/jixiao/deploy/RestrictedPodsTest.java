package io.jixiao.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kubernetes' Pod Security Standards, profile "restricted", read in the manifests themselves. */
@DisplayName("Every pod")
class RestrictedPodsTest {
    private static final Set<String> ALLOWED_VOLUMES =
            Set.of("configMap", "emptyDir", "secret", "persistentVolumeClaim", "projected", "downwardAPI");

    @ParameterizedTest
    @DisplayName("runs as a numbered user that is not root, under the runtime's seccomp profile")
    @EnumSource(Overlay.class)
    void runsUnprivileged(Overlay overlay) {
        overlay.workloads().forEach(workload -> {
            JsonObject context = workload.podSpec().getAsJsonObject("securityContext");
            assertTrue(context.get("runAsNonRoot").getAsBoolean(), workload::toString);
            assertTrue(context.get("runAsUser").getAsInt() > 0, workload::toString);
            assertEquals(
                    "RuntimeDefault",
                    context.getAsJsonObject("seccompProfile").get("type").getAsString());
        });
    }

    @ParameterizedTest
    @DisplayName("drops every capability and cannot gain privileges; the services cannot write their root file system")
    @EnumSource(Overlay.class)
    void hasNoCapabilities(Overlay overlay) {
        overlay.workloads().forEach(workload -> {
            JsonObject context = workload.container().getAsJsonObject("securityContext");
            assertFalse(context.get("allowPrivilegeEscalation").getAsBoolean(), workload::toString);
            assertEquals(
                    "[\"ALL\"]",
                    context.getAsJsonObject("capabilities").get("drop").toString());
            assertNull(context.getAsJsonObject("capabilities").get("add"), workload::toString);
            assertNull(context.get("privileged"), workload::toString);
            if (workload.isOurs()) {
                assertTrue(context.get("readOnlyRootFilesystem").getAsBoolean(), workload::toString);
            }
        });
    }

    @ParameterizedTest
    @DisplayName("shares nothing with its node, mounts only harmless kinds of volumes, and gets no cluster token")
    @EnumSource(Overlay.class)
    void sharesNothingWithTheNode(Overlay overlay) {
        overlay.workloads().forEach(workload -> {
            JsonObject pod = workload.podSpec();
            for (String shared : new String[] {"hostNetwork", "hostPID", "hostIPC"}) {
                assertNull(pod.get(shared), workload::toString);
            }
            assertFalse(pod.get("automountServiceAccountToken").getAsBoolean(), workload::toString);
            Manifest.elements(pod.getAsJsonArray("volumes")).forEach(volume -> {
                Set<String> kinds = new HashSet<>(volume.keySet());
                kinds.remove("name");
                assertTrue(ALLOWED_VOLUMES.containsAll(kinds), workload + " mounts " + volume);
            });
        });
    }

    @ParameterizedTest
    @DisplayName("says what it needs and what it may use at most, so that a quota can hold it")
    @EnumSource(Overlay.class)
    void statesItsResources(Overlay overlay) {
        overlay.workloads().forEach(workload -> {
            JsonObject resources = workload.container().getAsJsonObject("resources");
            for (String bound : new String[] {"requests", "limits"}) {
                assertEquals(
                        Set.of("cpu", "memory"),
                        resources.getAsJsonObject(bound).keySet(),
                        workload::toString);
            }
        });
    }
}
