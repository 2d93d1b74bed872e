package io.jixiao.report.composition;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.json.ReportJson;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.VersionedInput;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.ShippedTemplates;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which renderers make the files: with the same ones, the same model gives the same bytes. The renderers
 * are known by what they make of a specimen that has a bit of everything, so that whatever changes their bytes (our code, a
 * library, the JDK's compression) changes their name too.
 */
@ApplicationScoped
public class RendererBuild {

    /** One that leaves much out, one with rows below the total, one with grouped headings and money in 元. */
    private static final List<ReportTemplate> SPECIMENS = ShippedTemplates.all().stream()
            .filter(template ->
                    Set.of("DEPARTMENT-2021", "SICHUAN-2023", "YUNNAN-2022").contains(template.id()))
            .toList();

    private final String version;
    private final List<ReportRenderer> renderers;
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
            List<String> made = new ArrayList<>(List.of(version));
            renderers.stream()
                    .filter(each -> !each.madeWhenAsked())
                    .forEach(each -> made.add(each.format() + " " + rendered(each)));
            renderer = new VersionedInput("renderer", version, ContentHash.ofJson(made));
        }
        return renderer;
    }

    /** The name of one renderer with the fonts that there are, by what it makes of the specimen; a file it made is named by this. */
    public synchronized String of(ReportRenderer one) {
        return named.computeIfAbsent(
                one.format(), format -> ContentHash.ofJson(List.of(version, fonts.name(), rendered(one))));
    }

    String fontSet() {
        return fonts.name();
    }

    /** What a renderer makes of the specimen in templates that together use all that templates have. */
    private static List<String> rendered(ReportRenderer one) {
        ReportModel specimen = specimen();
        return SPECIMENS.stream()
                .map(template -> specimen.in(
                        template, specimen.header().title(), specimen.inputs().template()))
                .map(model -> ContentHash.of(one.render(model)))
                .toList();
    }

    private static ReportModel specimen() {
        return ReportJson.read(bytes("/io/jixiao/report/composition/specimen.json"));
    }

    private static byte[] bytes(String resource) {
        try (InputStream content = RendererBuild.class.getResourceAsStream(resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
