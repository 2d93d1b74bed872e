package io.jixiao.report.template;

import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.FieldError;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.document.template.InvalidTemplate;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.TemplateReader;
import io.jixiao.report.template.TemplateCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** The templates that divisions make: checked whole, for a division in the caller's scope, each change as the next version. */
@ApplicationScoped
public class DivisionTemplates {

    private final TemplateCatalog catalog;
    private final TemplateRepository repository;
    private final ExternalKeys keys;
    private final Caller caller;
    private final Clock clock;

    DivisionTemplates(
            TemplateCatalog catalog, TemplateRepository repository, ExternalKeys keys, Caller caller, Clock clock) {
        this.catalog = catalog;
        this.repository = repository;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 422 naming every part that breaks a rule */
    public Entry validated(String json) {
        try {
            return catalog.read(json);
        } catch (InvalidTemplate invalid) {
            throw Problem.fields(invalid.flaws().stream()
                    .map(flaw -> new FieldError(flaw.pointer(), flaw.rule(), flaw.text()))
                    .toList());
        }
    }

    /**
     * @throws Problem 403 outside the caller's division, 409 where it is not the next version, 422 where it is invalid or
     *     would supersede another division's template
     */
    Entry add(String json) {
        Entry entry = validated(json);
        ReportTemplate template = entry.template();
        refuseOutside(template.region());
        keys.lock("report-template", "id", template.id());
        Optional<ReportTemplate> newest = catalog.newest(template.id()).map(Entry::template);
        newest.ifPresent(superseded -> refuseOtherDivision(superseded, template));
        int next = newest.map(ReportTemplate::version).orElse(0) + 1;
        if (template.version() != next) {
            throw Problem.of(
                            CommonProblem.CONFLICT,
                            "“%s”的下一个版本应为 %d".formatted(template.id(), next),
                            "The next version of \"%s\" is %d".formatted(template.id(), next))
                    .at("/version", "NEXT_VERSION");
        }
        TemplateVersion version = new TemplateVersion();
        version.key = new TemplateVersion.Key(template.id(), template.version());
        version.divisionCode = template.region();
        version.hash = entry.hash();
        version.document = TemplateReader.document(template);
        version.createdAt = clock.instant();
        version.createdBy = caller.subject();
        repository.add(version);
        return entry;
    }

    private static void refuseOtherDivision(ReportTemplate superseded, ReportTemplate template) {
        if (!superseded.region().equals(template.region())) {
            throw Problem.field(
                    "/region",
                    "SAME_DIVISION",
                    "“%s”属于区划 %s，只能由该区划出新版本；请另取编号".formatted(template.id(), superseded.region()),
                    "\"%s\" belongs to division %s, which alone makes its next version; take another id"
                            .formatted(template.id(), superseded.region()));
        }
    }

    void refuseOutside(String divisionCode) {
        if (!caller.scope().coversDivision(divisionCode)) {
            throw Problem.of(CommonProblem.ACCESS_DENIED, "该区划不在您的权限范围内", "That division is outside your scope");
        }
    }
}
