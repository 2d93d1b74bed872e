package io.jixiao.report.composition;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.json.ReportJson;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.VersionedInput;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which renderers and which template make the files: with the same ones, the same model gives the same bytes. The renderers
 * are known by what they make of a specimen that has a bit of everything, so that whatever changes their bytes (our code, a
 * library, the JDK's compression) changes their name too.
 */
@ApplicationScoped
public class RendererBuild {

    private static final List<String> TEMPLATE =
            List.of("page.html", "form.html", "findings.html", "trace.html", "inputs.html", "style.css");

    private final String version;
    private final List<ReportRenderer> renderers;
    private final VersionedInput template = new VersionedInput("official-form", "1", ContentHash.of(templateBytes()));
    private final FontSet fonts;
    private final Map<String, String> named = new HashMap<>();
    private VersionedInput renderer;

    @Inject
    RendererBuild(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @All List<ReportRenderer> renderers,
            FontSet fonts) {
        this.version = version;
        this.renderers = renderers;
        this.fonts = fonts;
    }

    /** Before the first report asks for it, which then finds the renderers' classes loaded. */
    void onStart(@Observes StartupEvent start) {
        Thread.ofPlatform().daemon().name("specimen").start(this::renderer);
    }

    synchronized VersionedInput renderer() {
        if (renderer == null) {
            ReportModel specimen = specimen();
            List<String> made = new ArrayList<>(List.of(version));
            renderers.stream()
                    .filter(each -> !each.madeWhenAsked())
                    .forEach(each -> made.add(each.format() + " " + ContentHash.of(each.render(specimen))));
            renderer = new VersionedInput("renderer", version, ContentHash.ofJson(made));
        }
        return renderer;
    }

    /** The name of one renderer with the fonts that there are, by what it makes of the specimen; a file it made is named by this. */
    public synchronized String of(ReportRenderer one) {
        return named.computeIfAbsent(
                one.format(),
                format -> ContentHash.ofJson(List.of(version, fonts.name(), ContentHash.of(one.render(specimen())))));
    }

    String fontSet() {
        return fonts.name();
    }

    VersionedInput template() {
        return template;
    }

    private static ReportModel specimen() {
        return ReportJson.read(bytes("/io/jixiao/report/composition/specimen.json"));
    }

    private static byte[] templateBytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        TEMPLATE.forEach(file -> all.writeBytes(bytes("/templates/report/" + file)));
        return all.toByteArray();
    }

    private static byte[] bytes(String resource) {
        try (InputStream content = RendererBuild.class.getResourceAsStream(resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
