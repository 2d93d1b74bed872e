package io.jixiao.report.completeness;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.template.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Something that the template wants of a section and that is not there, or not as it should be.")
public record MissingPart(
        @Schema(description = "By which a narrative names the section", examples = "conclusion")
        String section,

        @Schema(description = "Its heading as printed", examples = "（一）评价结论")
        String heading,

        @Schema(description = "Which part of it") Section.Part part,
        Reason reason,

        @Schema(description = "Characters that there are, without blanks; absent where that is not the matter")
        @Nullable
        Integer length,

        @Schema(description = "Characters that there must or may be; absent where that is not the matter") @Nullable
        Integer limit,

        LocalizedText message) {

    @Schema(name = "MissingPartReason", description = "What is the matter.")
    public enum Reason {
        MISSING,
        TOO_SHORT,
        TOO_LONG
    }
}
