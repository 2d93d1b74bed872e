package io.jixiao.deploy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Kubernetes object as JSON. */
record Manifest(JsonObject json) {

    String kind() {
        return json.get("kind").getAsString();
    }

    String name() {
        return json.getAsJsonObject("metadata").get("name").getAsString();
    }

    boolean hasPods() {
        return List.of("Deployment", "StatefulSet", "Job").contains(kind());
    }

    /** True for the three services' Deployments and migrations, false for servers and the journey of a test installation. */
    boolean isOurs() {
        return container().get("image").getAsString().matches(".*jixiao/[a-z-]+-service:.*");
    }

    JsonObject spec() {
        return json.getAsJsonObject("spec");
    }

    JsonObject podSpec() {
        return spec().getAsJsonObject("template").getAsJsonObject("spec");
    }

    Map<String, String> podLabels() {
        return strings(
                spec().getAsJsonObject("template").getAsJsonObject("metadata").getAsJsonObject("labels"));
    }

    JsonObject container() {
        return elements(podSpec().getAsJsonArray("containers")).findFirst().orElseThrow();
    }

    /** The number behind a named port of the container, or null. */
    Integer containerPort(String name) {
        return elements(container().getAsJsonArray("ports"))
                .filter(port -> port.get("name").getAsString().equals(name))
                .map(port -> port.get("containerPort").getAsInt())
                .findFirst()
                .orElse(null);
    }

    static Stream<JsonObject> elements(JsonArray array) {
        return array == null
                ? Stream.empty()
                : StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    static Map<String, String> strings(JsonObject object) {
        Map<String, String> strings = new TreeMap<>();
        if (object != null) {
            object.entrySet()
                    .forEach(entry ->
                            strings.put(entry.getKey(), entry.getValue().getAsString()));
        }
        return strings;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
