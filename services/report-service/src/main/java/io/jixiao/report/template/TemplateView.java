package io.jixiao.report.template;

import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.Section;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReportTemplate", description = "报告模板: an immutable version of how a report is laid out.")
public record TemplateView(
        @Schema(description = "Which one", examples = "DEPARTMENT-2021")
        String id,

        @Schema(description = "Its version", examples = "1") int version,

        @Schema(description = "Hash of its canonical JSON; reports name it")
        String hash,

        @Schema(description = "By language: zh, en") Map<String, String> title,

        @Schema(description = "Division it was made for, GB/T 2260; 000000 is the whole country", examples = "000000")
        String region,

        @Schema(description = "First fiscal year it serves", examples = "2000")
        int firstYear,

        @Schema(description = "Last fiscal year it serves; absent while in force") @Nullable
        Integer lastYear,

        @Schema(description = "Whose reports it lays out") List<SubjectKind> subjectKinds,

        @Schema(description = "The documents it stands on") List<String> legalBasis,

        @Schema(description = "What in it stands in no confirmed source")
        List<String> unconfirmed,

        @Schema(description = "The sections of the text, in reading order")
        List<SectionView> outline) {

    @Schema(name = "ReportTemplateSection", description = "A section of the text.")
    public record SectionView(
            @Schema(description = "By which a narrative names it", examples = "conclusion")
            String id,

            @Schema(description = "As printed", examples = "（一）评价结论")
            String heading,

            @Schema(description = "1 for 一、, 2 for （一）", examples = "2")
            int level,

            @Schema(description = "Whether the unit writes it, in its own words")
            boolean narrative,

            @Schema(description = "Whether the unit's own words must not be empty")
            boolean required,

            @Schema(description = "Fewest characters; absent for none") @Nullable
            Integer minLength,

            @Schema(description = "Most characters; absent for none", examples = "200") @Nullable
            Integer maxLength,

            @Schema(description = "Whether its heading stands in no confirmed source")
            boolean unconfirmed) {

        private static SectionView of(Section section) {
            return new SectionView(
                    section.id(),
                    section.heading(),
                    section.level(),
                    section.parts().contains(Section.Part.NARRATIVE),
                    section.required().contains(Section.Part.NARRATIVE),
                    section.minLength(),
                    section.maxLength(),
                    section.unconfirmed());
        }
    }

    static TemplateView of(TemplateCatalog.Entry entry) {
        ReportTemplate template = entry.template();
        return new TemplateView(
                template.id(),
                template.version(),
                entry.hash(),
                template.title(),
                template.region(),
                template.firstYear(),
                template.lastYear(),
                template.subjectKinds(),
                template.legalBasis(),
                template.unconfirmed(),
                template.outline().stream().map(SectionView::of).toList());
    }
}
