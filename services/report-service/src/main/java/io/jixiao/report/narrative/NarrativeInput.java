package io.jixiao.report.narrative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Narrative",
        description =
                "Chapters three and four of the report in the unit's own words, as paragraphs without indents. An empty list prints 无.")
public record NarrativeInput(
        @Schema(description = "整体支出绩效情况") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> overallPerformance,

        @Schema(description = "项目支出绩效情况") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> projectPerformance,

        @Schema(description = "存在的问题") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> problems,

        @Schema(description = "改进的措施") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> improvements) {

    /** What a report prints while the unit has written nothing. */
    public static final NarrativeInput NONE = new NarrativeInput(List.of(), List.of(), List.of(), List.of());
}
