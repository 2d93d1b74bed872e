package io.jixiao.report.completeness;

import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.Section;
import io.jixiao.report.document.template.Section.Part;
import io.jixiao.report.narrative.NarrativeInput;
import io.jixiao.report.narrative.NarrativeView;
import io.jixiao.report.narrative.Narratives;
import io.jixiao.report.sources.EvaluationSource;
import io.jixiao.report.sources.Sources;
import io.jixiao.report.sources.UnitSource;
import io.jixiao.report.template.TemplateActivations;
import io.jixiao.report.template.TemplateCatalog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * What a report lacks for its template, told before the unit submits. Budget and result are the finance system's and the score's,
 * and no matter of this.
 */
@ApplicationScoped
class MissingParts {

    private final Sources sources;
    private final Narratives narratives;
    private final TemplateActivations templates;

    MissingParts(Sources sources, Narratives narratives, TemplateActivations templates) {
        this.sources = sources;
        this.narratives = narratives;
        this.templates = templates;
    }

    /** @throws io.jixiao.platform.web.problem.Problem 404 where the evaluation is unknown, 503 where nobody answers */
    MissingPartsView of(UUID evaluationId) {
        EvaluationSource evaluation = sources.evaluationForCaller(evaluationId);
        NarrativeInput words = QuarkusTransaction.requiringNew()
                .call(() -> narratives.newest(evaluationId))
                .map(NarrativeView::narrative)
                .orElse(NarrativeInput.NONE);
        ReportTemplate template = chosen(evaluation);
        boolean hasDuties = wants(template, Part.DUTIES) && hasDuties(evaluation);
        List<MissingPart> missing = template.outline().stream()
                .flatMap(section -> lacking(section, words, evaluation, hasDuties).stream())
                .toList();
        return new MissingPartsView(evaluationId, template.id(), template.version(), missing.isEmpty(), missing);
    }

    private ReportTemplate chosen(EvaluationSource evaluation) {
        TemplateCatalog.Entry entry = QuarkusTransaction.requiringNew()
                .call(() -> templates.chosen(
                        evaluation.divisionCode(),
                        evaluation.fiscalYear(),
                        SubjectKind.valueOf(evaluation.subjectKind())));
        return entry.template();
    }

    private static boolean wants(ReportTemplate template, Part part) {
        return template.outline().stream()
                .anyMatch(section -> section.required().contains(part));
    }

    private boolean hasDuties(EvaluationSource evaluation) {
        UnitSource unit = sources.unit(evaluation.unitId());
        return !unit.profile().duties().isEmpty();
    }

    private static List<MissingPart> lacking(
            Section section, NarrativeInput words, EvaluationSource evaluation, boolean hasDuties) {
        SectionCheck check = new SectionCheck(section);
        for (Part part : section.parts()) {
            switch (part) {
                case DUTIES -> check.part(part, hasDuties);
                case GOAL -> check.part(part, evaluation.hasGoal());
                case NARRATIVE -> check.words(words.section(section.id()));
                case STAFFING, BUDGET, RESULT -> {}
            }
        }
        return check.missing();
    }
}
