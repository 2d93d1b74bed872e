package io.jixiao.report.composition;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.report.document.model.VersionedInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.Version;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which renderers and which template make the files: with the same ones, the same model gives the same bytes. */
@ApplicationScoped
class RendererBuild {

    private static final List<String> TEMPLATE =
            List.of("page.html", "form.html", "findings.html", "trace.html", "inputs.html", "style.css");

    private final VersionedInput renderer;
    private final VersionedInput template = new VersionedInput("official-form", "1", ContentHash.of(templateBytes()));

    RendererBuild(@ConfigProperty(name = "quarkus.application.version") String version) {
        renderer = new VersionedInput(
                "renderer", version, ContentHash.ofJson(List.of(version, "poi " + Version.getVersion())));
    }

    VersionedInput renderer() {
        return renderer;
    }

    VersionedInput template() {
        return template;
    }

    private static byte[] templateBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String file : TEMPLATE) {
            try (InputStream part = RendererBuild.class.getResourceAsStream("/templates/report/" + file)) {
                part.transferTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes.toByteArray();
    }
}
