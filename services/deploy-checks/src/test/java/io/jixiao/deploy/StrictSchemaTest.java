package io.jixiao.deploy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Every object of every overlay")
class StrictSchemaTest {
    private static final List<String> API_VERSIONS =
            List.of("v1", "apps/v1", "batch/v1", "networking.k8s.io/v1", "policy/v1");

    @ParameterizedTest
    @DisplayName("is an object of a stable Kubernetes API, with no field that this API does not know")
    @EnumSource(Overlay.class)
    void hasOnlyKnownFields(Overlay overlay) {
        List<Manifest> manifests = overlay.manifests();

        assertFalse(manifests.isEmpty());
        for (Manifest manifest : manifests) {
            String version = manifest.json().get("apiVersion").getAsString();
            assertTrue(API_VERSIONS.contains(version), manifest + " has apiVersion " + version);
            assertDoesNotThrow(() -> validate(manifest.json()), manifest::toString);
        }
    }

    @Test
    @DisplayName("would be refused for a field that is misspelt deep inside")
    void aMisspeltFieldIsRefused() {
        JsonObject deployment = Overlay.TEST.one("Deployment", "budget-service");
        Manifest manifest = new Manifest(deployment);
        manifest.container().getAsJsonObject("securityContext").addProperty("readOnlyRootFileSystem", true);

        Throwable refusal = assertThrows(IllegalArgumentException.class, () -> validate(deployment));
        assertTrue(refusal.getMessage().contains("readOnlyRootFileSystem"), refusal.getMessage());
    }

    /** Each model class of the client library knows its fields, and reads values of the right type only. */
    private static void validate(JsonObject json) throws Exception {
        String model =
                V1PodSpec.class.getPackageName() + ".V1" + json.get("kind").getAsString();
        Class<?> type = Class.forName(model);
        JSON.getGson(); // registers the models with each other
        try {
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
        } catch (InvocationTargetException refused) {
            throw (Exception) refused.getCause();
        }
        JSON.getGson().fromJson(json, type);
    }
}
