package io.jixiao.report.template;

import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.DivisionLevels;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.report.ReportProblem;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.template.TemplateCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which template lays out a division's reports of a year and kind of subject. */
@ApplicationScoped
public class TemplateActivations {

    private final TemplateRepository repository;
    private final TemplateCatalog catalog;
    private final DivisionTemplates divisionTemplates;
    private final TemplateActivationHistory history;
    private final ExternalKeys keys;
    private final Caller caller;
    private final Clock clock;
    private final Event<Activated> activated;

    TemplateActivations(
            TemplateRepository repository,
            TemplateCatalog catalog,
            DivisionTemplates divisionTemplates,
            TemplateActivationHistory history,
            ExternalKeys keys,
            Caller caller,
            Clock clock,
            Event<Activated> activated) {
        this.repository = repository;
        this.catalog = catalog;
        this.divisionTemplates = divisionTemplates;
        this.history = history;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
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
        return DivisionLevels.upwards(divisionCode)
                .flatMap(level ->
                        repository
                                .activation(new TemplateActivation.Key(level, fiscalYear, kind), LockModeType.NONE)
                                .stream())
                .findFirst()
                .flatMap(active -> catalog.find(active.templateId, active.templateVersion))
                .orElseGet(() -> catalog.usual(kind));
    }

    TemplateActivationView activate(TemplateActivation.Key key, String ifMatch, TemplateActivationRequest request) {
        divisionTemplates.refuseOutside(key.divisionCode());
        Entry entry = catalog.find(request.templateId(), request.templateVersion())
                .orElseThrow(() -> ReportProblem.TEMPLATE_UNKNOWN.at("/templateId"));
        if (!entry.template().serves(key.fiscalYear(), key.subjectKind())) {
            throw ReportProblem.TEMPLATE_NOT_SERVING.at("/templateId");
        }
        keys.lock("report-template-activation", key.divisionCode(), key.fiscalYear() + "/" + key.subjectKind());
        Optional<TemplateActivation> current = repository.activation(key, LockModeType.PESSIMISTIC_WRITE);
        if (current.isPresent() || ifMatch != null) {
            EntityTags.requireMatch(
                    ifMatch, current.map(active -> active.revision).orElse(0L));
        }
        TemplateActivationView before = current.map(TemplateActivation::view).orElse(null);
        TemplateActivation activation = current.orElseGet(() -> TemplateActivation.first(key));
        activation.templateId = request.templateId();
        activation.templateVersion = request.templateVersion();
        activation.revision++;
        activation.activatedAt = clock.instant();
        activation.activatedBy = caller.subject();
        activation.reason = request.reason();
        repository.add(activation);
        history.record(before, activation);
        activated.fire(new Activated(key.divisionCode(), key.fiscalYear(), key.subjectKind()));
        return activation.view();
    }

    List<TemplateActivationView> all() {
        return repository.activations().stream().map(TemplateActivation::view).toList();
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
