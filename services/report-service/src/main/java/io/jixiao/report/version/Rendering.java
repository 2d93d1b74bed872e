package io.jixiao.report.version;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.model.ReportModel;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes every format's file of a report. */
@ApplicationScoped
public class Rendering {

    private final List<ReportRenderer> renderers;

    protected Rendering(@All List<ReportRenderer> renderers) {
        this.renderers = renderers;
    }

    /** The files that are made with every version. */
    public List<RenderedFile> files(ReportModel model) {
        return renderers.stream()
                .filter(renderer -> !renderer.madeWhenAsked())
                .map(renderer -> file(renderer, model))
                .toList();
    }

    /** The renderer of a format that is made when somebody first asks for it. */
    Optional<ReportRenderer> whenAsked(String format) {
        return renderers.stream()
                .filter(renderer ->
                        renderer.madeWhenAsked() && renderer.format().equals(format))
                .findFirst();
    }

    /** The renderer of a format, whenever its files are made. */
    public Optional<ReportRenderer> named(String format) {
        return renderers.stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }

    RenderedFile file(ReportRenderer renderer, ReportModel model) {
        long start = System.nanoTime();
        byte[] content = renderer.render(model);
        long micros = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1000;
        return new RenderedFile(renderer.format(), renderer.mediaType(), renderer.fileExtension(), content, micros);
    }
}
