package io.jixiao.report.template;

import io.jixiao.platform.division.DivisionDocuments;
import io.jixiao.platform.web.problem.FieldError;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.document.template.InvalidTemplate;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.TemplateReader;
import io.jixiao.report.template.TemplateCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;

/** The templates that divisions make: checked whole, for a division in the caller's scope, each change as the next version. */
@ApplicationScoped
public class DivisionTemplates {

    private final TemplateCatalog catalog;
    private final TemplateRepository repository;
    private final DivisionDocuments documents;

    DivisionTemplates(TemplateCatalog catalog, TemplateRepository repository, DivisionDocuments documents) {
        this.catalog = catalog;
        this.repository = repository;
        this.documents = documents;
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
        repository.add(documents.next(
                "report-template",
                name(template),
                () -> catalog.newest(template.id()).map(Entry::template).map(DivisionTemplates::name),
                new TemplateVersion(),
                entry.hash(),
                TemplateReader.document(template)));
        return entry;
    }

    private static DivisionDocuments.Name name(ReportTemplate template) {
        return new DivisionDocuments.Name(template.id(), template.version(), template.region());
    }
}
