package io.jixiao.stack.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.Service;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.TokenSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The product in a namespace: where it answers on this machine, and which pods it has. */
final class ClusterInstallation {
    private static final String OF_SERVICE = "app.kubernetes.io/component=service,app.kubernetes.io/name=";

    private final Kubectl kubectl;

    ClusterInstallation(Kubectl kubectl) {
        this.kubectl = kubectl;
    }

    Kubectl kubectl() {
        return kubectl;
    }

    /** The services behind their node ports, as the node itself reaches them. */
    Installation throughNodePorts(String host, TokenSource tokens) {
        Map<Service, String> baseUrls = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String port = kubectl.run(
                    "get", "service", service.module() + "-node-port", "--output=jsonpath={.spec.ports[0].nodePort}");
            baseUrls.put(service, "http://%s:%s".formatted(host, port));
        }
        return new Installation(baseUrls, tokens);
    }

    /** The names of a service's pods that are ready and not on their way out. */
    List<String> readyPods(Service service) {
        return StreamSupport.stream(podsOf(service).spliterator(), false)
                .filter(pod -> !pod.at("/metadata").has("deletionTimestamp"))
                .filter(pod -> pod.at("/status/containerStatuses/0/ready").asBoolean())
                .map(pod -> pod.at("/metadata/name").asText())
                .toList();
    }

    /** Why containers of a service's pods do not run, e.g. {@code ImagePullBackOff}; none where all do. */
    List<String> reasonsToWait(Service service) {
        return StreamSupport.stream(podsOf(service).spliterator(), false)
                .map(pod -> pod.at("/status/containerStatuses/0/state/waiting/reason")
                        .asText())
                .filter(reason -> !reason.isEmpty())
                .toList();
    }

    /** How often containers of the namespace ended and were started again in place. */
    int containerRestarts() {
        return StreamSupport.stream(kubectl.json("get", "pods").get("items").spliterator(), false)
                .mapToInt(pod ->
                        pod.at("/status/containerStatuses/0/restartCount").asInt())
                .sum();
    }

    void awaitRollOut(Service service) {
        kubectl.run("rollout", "status", deployment(service), "--timeout=300s");
    }

    static String deployment(Service service) {
        return "deployment/" + service.module();
    }

    private JsonNode podsOf(Service service) {
        return kubectl.json("get", "pods", "--selector=" + OF_SERVICE + service.module())
                .get("items");
    }
}
