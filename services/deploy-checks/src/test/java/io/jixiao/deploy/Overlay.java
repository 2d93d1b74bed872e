package io.jixiao.deploy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.ToNumberPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** One overlay of {@code deploy/overlays}, as kustomize rendered it. */
enum Overlay {
    TEST("test"),
    SHARED_GOVERNMENT("shared-government"),

    /** The one before, with the option {@code components/webhooks}. */
    WITH_WEBHOOKS("with-webhooks");

    private static final Gson GSON = new GsonBuilder()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .create();

    private final String name;

    Overlay(String name) {
        this.name = name;
    }

    /** Everything in it, in the order in which it was rendered. */
    List<Manifest> manifests() {
        Path rendered = ProductFiles.path("build/deploy").resolve(name + ".yaml");
        try {
            Iterable<Object> documents = new Yaml().loadAll(Files.readString(rendered));
            return StreamSupport.stream(documents.spliterator(), false)
                    .map(document -> new Manifest(GSON.toJsonTree(document).getAsJsonObject()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(rendered + " is missing: 'make test-deploy' renders it first", e);
        }
    }

    Stream<Manifest> ofKind(String kind) {
        return manifests().stream().filter(manifest -> manifest.kind().equals(kind));
    }

    /** What has pods: Deployments, StatefulSets and Jobs. */
    Stream<Manifest> workloads() {
        return manifests().stream().filter(Manifest::hasPods);
    }

    /** The one manifest of a kind with a name; kustomize's hash behind the name of a generated one does not matter. */
    JsonObject one(String kind, String name) {
        return ofKind(kind)
                .filter(manifest ->
                        manifest.name().replaceFirst("-[a-z0-9]{10}$", "").equals(name)
                                || manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(this + " has no " + kind + " " + name))
                .json();
    }
}
