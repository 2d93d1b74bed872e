package io.jixiao.report.template;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.model.VersionedInput;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.ShippedTemplates;
import io.jixiao.report.document.template.TemplateReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The templates that reports can be laid out by: the shipped ones, and those that bureaus made. */
@ApplicationScoped
public class TemplateCatalog {

    /** @param hash over the template's canonical JSON, with its algorithm; reports name it */
    public record Entry(ReportTemplate template, String hash) {

        static Entry of(ReportTemplate template) {
            return new Entry(template, ContentHash.ofJson(template));
        }

        /** As an input of a report. */
        public VersionedInput input() {
            return new VersionedInput(template.id(), "" + template.version(), hash);
        }
    }

    private final List<Entry> shipped =
            ShippedTemplates.all().stream().map(Entry::of).toList();

    /** Read once: a version never changes. */
    private final Map<TemplateVersion.Key, Entry> made = new ConcurrentHashMap<>();

    private final TemplateRepository repository;
    private final TemplateReader reader = new TemplateReader(this::document);

    TemplateCatalog(TemplateRepository repository) {
        this.repository = repository;
    }

    /** Every version there is, the shipped ones first. */
    List<Entry> all() {
        return Stream.concat(shipped.stream(), repository.all().stream().map(this::entry))
                .toList();
    }

    /** One version of a template. */
    public Optional<Entry> find(String id, int version) {
        Optional<Entry> known = shipped.stream()
                .filter(entry ->
                        entry.template().id().equals(id) && entry.template().version() == version)
                .findFirst()
                .or(() -> Optional.ofNullable(made.get(new TemplateVersion.Key(id, version))));
        return known.or(() -> repository.find(id, version).map(this::entry));
    }

    /** The whole of one version as JSON. */
    Optional<String> document(String id, int version) {
        return find(id, version).map(Entry::template).map(TemplateReader::document);
    }

    Optional<Entry> newest(String id) {
        return all().stream()
                .filter(entry -> entry.template().id().equals(id))
                .max(Comparator.comparing(entry -> entry.template().version()));
    }

    /** What lays out a report where no division chose. */
    Entry usual(SubjectKind kind) {
        String id = ShippedTemplates.usual(kind).id();
        return shipped.stream()
                .filter(entry -> entry.template().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A template that somebody wrote, made whole and checked; {@link DivisionTemplates} says what is wrong with it. */
    Entry read(String json) {
        return Entry.of(reader.read(json));
    }

    private Entry entry(TemplateVersion version) {
        return made.computeIfAbsent(version.key, key -> new Entry(reader.trusted(version.document), version.hash));
    }
}
