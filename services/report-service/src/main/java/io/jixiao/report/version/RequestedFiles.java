package io.jixiao.report.version;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.ReportProblem;
import io.jixiao.report.composition.RendererBuild;
import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.json.ReportJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The files of a version, also in the formats that are made only when somebody first asks for them. What was made is stored, and
 * from then on it is what everybody gets: of two who ask first, both get the file that was stored first.
 */
@ApplicationScoped
class RequestedFiles {
    private static final Logger LOG = Logger.getLogger(RequestedFiles.class);

    private final ReportRepository reports;
    private final ReportVersions versions;
    private final Rendering rendering;
    private final RendererBuild build;
    private final RenderingSlots slots;

    RequestedFiles(
            ReportRepository reports,
            ReportVersions versions,
            Rendering rendering,
            RendererBuild build,
            RenderingSlots slots) {
        this.reports = reports;
        this.versions = versions;
        this.rendering = rendering;
        this.build = build;
        this.slots = slots;
    }

    /**
     * The stored file; made first, outside of any transaction, where the format is one that is made when asked for.
     *
     * @throws Problem 404 where there is no such version or format, 500 where it cannot be made, 503 where too many wait
     */
    ReportFile file(UUID evaluationId, long version, String format) {
        Supplier<Optional<ReportFile>> stored =
                () -> QuarkusTransaction.requiringNew().call(() -> reports.file(evaluationId, version, format));
        return stored.get().orElseGet(() -> {
            ReportRenderer renderer =
                    rendering.whenAsked(format).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
            ReportFile model =
                    QuarkusTransaction.requiringNew().call(() -> versions.file(evaluationId, version, "json"));
            return slots.during(() -> stored.get().orElseGet(() -> {
                ReportFile made = made(renderer, model);
                QuarkusTransaction.requiringNew().run(() -> reports.addIfAbsent(made));
                return stored.get().orElseThrow();
            }));
        });
    }

    private ReportFile made(ReportRenderer renderer, ReportFile model) {
        try {
            String madeBy = build.of(renderer);
            var report = ReportJson.read(model.content);
            ReportFile file = ReportVersions.stored(model.key, model.tenant, rendering.file(renderer, report), report);
            file.renderer = madeBy;
            return file;
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError failure) {
            LOG.errorf(
                    failure,
                    "requested file not made: format=%s evaluation=%s version=%d",
                    renderer.format(),
                    model.key.evaluationId(),
                    model.key.version());
            throw Problem.of(ReportProblem.RENDERING_FAILED);
        }
    }
}
