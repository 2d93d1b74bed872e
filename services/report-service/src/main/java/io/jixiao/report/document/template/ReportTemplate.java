package io.jixiao.report.document.template;

import io.jixiao.report.document.model.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One immutable version of a report template (报告模板). Texts may name {year}, {subject}, {unit}, {project} and {money}.
 *
 * @param id which template, e.g. DEPARTMENT-2021
 * @param version 1 and up
 * @param title by language: zh, en
 * @param region division code (GB/T 2260) it was made for; 000000 is the whole country
 * @param firstYear first fiscal year it serves
 * @param lastYear last fiscal year it serves; null while it is in force
 * @param subjectKinds whose reports it lays out
 * @param legalBasis the documents it stands on
 * @param unconfirmed what in it stands in no confirmed source
 * @param paper page and letters
 * @param front title and bylines of the report
 * @param outline the sections of the text, in reading order
 * @param table the scored table
 * @param notes under the table, numbered when printed
 * @param signatures under the notes
 */
public record ReportTemplate(
        String id,
        int version,
        Map<String, String> title,
        String region,
        int firstYear,
        Integer lastYear,
        List<SubjectKind> subjectKinds,
        List<String> legalBasis,
        List<String> unconfirmed,
        Paper paper,
        Front front,
        List<Section> outline,
        TableLayout table,
        List<Note> notes,
        Signatures signatures) {
    public ReportTemplate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(region, "region");
        subjectKinds = List.copyOf(subjectKinds);
        legalBasis = List.copyOf(legalBasis);
        unconfirmed = List.copyOf(unconfirmed);
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(front, "front");
        outline = List.copyOf(outline);
        Objects.requireNonNull(table, "table");
        notes = List.copyOf(notes);
        Objects.requireNonNull(signatures, "signatures");
    }

    /** Whether it lays out reports of that year and kind of subject. */
    public boolean serves(int fiscalYear, SubjectKind kind) {
        return firstYear <= fiscalYear && (lastYear == null || fiscalYear <= lastYear) && subjectKinds.contains(kind);
    }

    /** The section of that id, which the check of a template has seen to be there. */
    public Section section(String sectionId) {
        return outline.stream()
                .filter(section -> section.id().equals(sectionId))
                .findFirst()
                .orElseThrow();
    }
}
