package io.jixiao.report.version;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.model.ReportModel;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Makes every format's file of a report. */
@ApplicationScoped
public class Rendering {

    private final List<ReportRenderer> renderers;

    protected Rendering(@All List<ReportRenderer> renderers) {
        this.renderers = renderers;
    }

    public List<RenderedFile> files(ReportModel model) {
        return renderers.stream().map(renderer -> file(renderer, model)).toList();
    }

    private static RenderedFile file(ReportRenderer renderer, ReportModel model) {
        long start = System.nanoTime();
        byte[] content = renderer.render(model);
        long micros = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1000;
        return new RenderedFile(renderer.format(), renderer.mediaType(), renderer.fileExtension(), content, micros);
    }
}
