package io.jixiao.report.template;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.division.Activations;
import io.jixiao.platform.security.DivisionLevels;
import io.jixiao.platform.web.page.Page;
import io.jixiao.report.ReportProblem;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.template.TemplateCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which template lays out a division's reports of a year and kind of subject. */
@ApplicationScoped
public class TemplateActivations {
    private static final String AUDITED = "report-template-activation";

    private final TemplateRepository repository;
    private final TemplateCatalog catalog;
    private final Activations activations;
    private final ExternalKeys keys;
    private final Event<Activated> activated;

    TemplateActivations(
            TemplateRepository repository,
            TemplateCatalog catalog,
            Activations activations,
            ExternalKeys keys,
            Event<Activated> activated) {
        this.repository = repository;
        this.catalog = catalog;
        this.activations = activations;
        this.keys = keys;
        this.activated = activated;
    }

    /** A template was activated: the reports that it reaches are to be asked for again. */
    public record Activated(String divisionCode, int fiscalYear, SubjectKind subjectKind) {}

    /**
     * What lays out a report: the template activated for its division or for the next level above that has one, else the
     * usual one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entry chosen(String divisionCode, int fiscalYear, SubjectKind kind) {
        return repository
                .nearest(DivisionLevels.upwards(divisionCode).toList(), fiscalYear, kind)
                .flatMap(active -> catalog.find(active.templateId, active.templateVersion))
                .orElseGet(() -> catalog.usual(kind));
    }

    TemplateActivationView activate(TemplateActivation.Key key, String ifMatch, TemplateActivationRequest request) {
        activations.requireInScope(key.divisionCode());
        Entry entry = catalog.find(request.templateId(), request.templateVersion())
                .orElseThrow(() -> ReportProblem.TEMPLATE_UNKNOWN.at("/templateId"));
        if (!entry.template().serves(key.fiscalYear(), key.subjectKind())) {
            throw ReportProblem.TEMPLATE_NOT_SERVING.at("/templateId");
        }
        keys.lock(AUDITED, key.divisionCode(), key.fiscalYear() + "/" + key.subjectKind());
        TemplateActivationView active = activations.change(
                AUDITED,
                repository.activation(key, LockModeType.PESSIMISTIC_WRITE),
                TemplateActivation.first(key),
                ifMatch,
                request.reason(),
                TemplateActivation::view,
                activation -> {
                    activation.templateId = request.templateId();
                    activation.templateVersion = request.templateVersion();
                    repository.add(activation);
                });
        activated.fire(new Activated(key.divisionCode(), key.fiscalYear(), key.subjectKind()));
        return active;
    }

    /** Of every division, as each serves the levels below it; names of people only within the caller's scope. */
    List<TemplateActivationView> all() {
        return repository.activations().stream()
                .map(it -> it.viewNaming(activations.chooser(it)))
                .toList();
    }

    /** @throws io.jixiao.platform.web.problem.Problem 404 where nothing was activated, or outside the caller's scope */
    Page<AuditView> history(TemplateActivation.Key key, long after, int limit) {
        return activations.history(AUDITED, repository.activation(key, LockModeType.NONE), after, limit);
    }

    /** @throws io.jixiao.platform.web.problem.Problem 404 where nothing was activated, or outside the caller's scope */
    AuditIntegrity integrity(TemplateActivation.Key key) {
        return activations.integrity(AUDITED, repository.activation(key, LockModeType.NONE));
    }

    /** An activation whose reports nobody asked for again yet; from then on they are asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Activated> nextToRegenerate() {
        return repository.behind().map(behind -> {
            behind.regenerated = behind.revision;
            return new Activated(behind.key.divisionCode(), behind.key.fiscalYear(), behind.key.subjectKind());
        });
    }
}
