package io.jixiao.report.composition;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.report.document.fact.FactText;
import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportInputs;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.model.VersionedInput;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.narrative.NarrativeInput;
import io.jixiao.report.narrative.NarrativeView;
import io.jixiao.report.narrative.Narratives;
import io.jixiao.report.sources.ProjectSource;
import io.jixiao.report.sources.ReviewSource;
import io.jixiao.report.sources.RuleSetSource;
import io.jixiao.report.sources.ScoreSource;
import io.jixiao.report.sources.Sources;
import io.jixiao.report.sources.UnitSource;
import io.jixiao.report.template.TemplateActivations;
import io.jixiao.report.template.TemplateCatalog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a report is made from, by immutable versions, and composes the model. Runs outside of any transaction. */
@ApplicationScoped
public class Composition {

    private final Sources sources;
    private final RequiredParts required;
    private final Narratives narratives;
    private final TemplateActivations templates;
    private final RendererBuild build;
    private final Clock clock;

    Composition(
            Sources sources,
            RequiredParts required,
            Narratives narratives,
            TemplateActivations templates,
            RendererBuild build,
            Clock clock) {
        this.sources = sources;
        this.required = required;
        this.narratives = narratives;
        this.templates = templates;
        this.build = build;
        this.clock = clock;
    }

    /** What this service itself adds to a report. */
    private record Own(Optional<NarrativeView> narrative, TemplateCatalog.Entry template) {}

    /**
     * @param reportVersion the number the report will have
     * @param divisionCode of the unit, whose template lays out the report
     * @throws UnprintableScoreException where a part is missing, or the parts contradict each other
     */
    public ComposedReport compose(UUID evaluationId, long scoreVersion, long reportVersion, String divisionCode) {
        ScoreSource score = required.in(sources.score(evaluationId, scoreVersion));
        RuleSetSource rules = required.in(
                sources.ruleSet(score.ruleSet().id(), score.ruleSet().version()));
        ReviewSource review = sources.review(evaluationId, scoreVersion);
        if (review.isSigned()) {
            required.in(review);
        }
        UnitSource unit = required.in(sources.unit(score.unitId()));
        ProjectSource project = score.projectId() == null ? null : required.in(sources.project(score.projectId()));
        SubjectKind kind = SubjectKind.valueOf(score.subjectKind());
        Own own = QuarkusTransaction.requiringNew()
                .call(() -> new Own(
                        narratives.newest(evaluationId), templates.chosen(divisionCode, score.fiscalYear(), kind)));
        Optional<NarrativeView> narrative = own.narrative();
        TemplateCatalog.Entry template = own.template();
        try {
            ReportInputs inputs = inputs(score, unit, narrative, review, template.input());
            ReportModel model = new ReportModel(
                    header(score, unit, project, reportVersion, template.template()),
                    UnitPart.of(unit),
                    BudgetPart.of(score.budget()),
                    NarrativePart.of(narrative.map(NarrativeView::narrative).orElse(NarrativeInput.NONE)),
                    FormPart.of(score, rules, review),
                    FindingsPart.of(score.score()),
                    TracePart.of(score.score()),
                    inputs,
                    template.template());
            return new ComposedReport(
                    evaluationId,
                    scoreVersion,
                    narrative.map(NarrativeView::version).orElse(0L),
                    ContentHash.ofJson(inputs),
                    FactText.resolved(model));
        } catch (IllegalArgumentException contradiction) {
            throw new UnprintableScoreException(
                    "score version " + scoreVersion + " of " + evaluationId + " cannot be printed: "
                            + contradiction.getMessage(),
                    contradiction);
        }
    }

    private ReportHeader header(
            ScoreSource score, UnitSource unit, ProjectSource project, long reportVersion, ReportTemplate template) {
        SubjectKind kind = SubjectKind.valueOf(score.subjectKind());
        return new ReportHeader(
                TemplateText.title(template.front().title(), score.fiscalYear(), kind),
                unit.name(),
                project == null ? null : project.name(),
                score.fiscalYear(),
                kind,
                clock.instant(),
                clock.getZone(),
                Math.toIntExact(reportVersion));
    }

    private ReportInputs inputs(
            ScoreSource score,
            UnitSource unit,
            Optional<NarrativeView> narrative,
            ReviewSource review,
            VersionedInput template) {
        return new ReportInputs(
                new VersionedInput(score.evaluationId().toString(), "" + score.version(), score.hash()),
                score.budget() == null
                        ? new VersionedInput("none", "0", ContentHash.ofJson("none"))
                        : new VersionedInput(
                                score.budget().annualBudgetId().toString(),
                                "" + score.budget().version(),
                                score.budget().hash()),
                new VersionedInput(unit.id().toString(), "" + unit.profileVersion(), unit.profileHash()),
                narrative
                        .map(words ->
                                new VersionedInput(words.evaluationId().toString(), "" + words.version(), words.hash()))
                        .orElseGet(() -> new VersionedInput("none", "0", ContentHash.ofJson(NarrativeInput.NONE))),
                new VersionedInput(
                        score.ruleSet().id(),
                        "" + score.ruleSet().version(),
                        score.ruleSet().hash()),
                template,
                build.renderer(),
                build.fontSet(),
                review.isSigned()
                        ? new VersionedInput(score.evaluationId().toString(), "" + review.scoreVersion(), review.hash())
                        : null);
    }
}
