package io.jixiao.report.preview;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.ReportProblem;
import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.template.DivisionTemplates;
import io.jixiao.report.template.TemplateCatalog;
import io.jixiao.report.template.TemplateCatalog.Entry;
import io.jixiao.report.version.Rendering;
import io.jixiao.report.version.RenderingSlots;
import io.jixiao.report.version.ReportVersions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A report as it would look in another template. Nothing is stored. */
@ApplicationScoped
class Previews {

    /** A file that nobody keeps. */
    record Preview(ReportRenderer renderer, byte[] content) {}

    private final ReportVersions versions;
    private final TemplateCatalog catalog;
    private final DivisionTemplates divisionTemplates;
    private final Rendering rendering;
    private final RenderingSlots slots;

    Previews(
            ReportVersions versions,
            TemplateCatalog catalog,
            DivisionTemplates divisionTemplates,
            Rendering rendering,
            RenderingSlots slots) {
        this.versions = versions;
        this.catalog = catalog;
        this.divisionTemplates = divisionTemplates;
        this.rendering = rendering;
        this.slots = slots;
    }

    /** @throws Problem 404 where there is no such template, report or format, 422 where it lays out no such report */
    Preview in(String templateId, int version, UUID evaluationId, String format) {
        Entry entry = QuarkusTransaction.requiringNew()
                .call(() -> catalog.find(templateId, version))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return rendered(entry, evaluationId, format);
    }

    /** @throws Problem as {@link #in}, and 422 where the template breaks a rule */
    Preview ofDocument(String json, UUID evaluationId, String format) {
        Entry entry = QuarkusTransaction.requiringNew().call(() -> divisionTemplates.validated(json));
        return rendered(entry, evaluationId, format);
    }

    private Preview rendered(Entry entry, UUID evaluationId, String format) {
        ReportRenderer renderer = rendering.named(format).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        ReportModel newest = QuarkusTransaction.requiringNew().call(() -> versions.newestModel(evaluationId));
        ReportHeader header = newest.header();
        if (!entry.template().subjectKinds().contains(header.subjectKind())) {
            throw ReportProblem.TEMPLATE_NOT_SERVING.at("/subjectKinds");
        }
        String title = TemplateText.title(entry.template().front().title(), header.fiscalYear(), header.subjectKind());
        ReportModel laidOut = newest.in(entry.template(), title, entry.input());
        return slots.during(() -> new Preview(renderer, renderer.render(laidOut)));
    }
}
