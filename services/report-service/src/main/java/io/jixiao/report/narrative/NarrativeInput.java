package io.jixiao.report.narrative;

import io.jixiao.report.document.model.Narrative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Narrative",
        description =
                "The sections of the report in the unit's own words, as paragraphs without indents. An empty list prints 无."
                        + " Facts are named in double braces and printed as the table has them: {{year}}, {{unit}}, {{project}},"
                        + " {{budget.opening}}, {{budget.adjustment}}, {{budget.adjusted}}, {{budget.executed}}, {{execution.rate}},"
                        + " {{execution.score}}, {{total}}, {{total.lost}}, {{grade}}, {{indicators.count}}, {{indicators.full}},"
                        + " {{staff.authorized}}, {{staff.actual}}")
public record NarrativeInput(
        @Schema(description = "整体支出绩效情况") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> overallPerformance,

        @Schema(description = "项目支出绩效情况") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> projectPerformance,

        @Schema(description = "存在的问题") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> problems,

        @Schema(description = "改进的措施") @NotNull @Size(max = 100)
        List<@NotBlank @Size(max = 5000) String> improvements,

        @Schema(
                description =
                        "The sections that only some templates have, by the id that the template gives them; absent for none."
                                + " The four sections above stand in fields of their own",
                examples = "{\"conclusion\": [\"项目按期完成。\"]}")
        @Size(max = 40)
        @Nullable
        Map<
                        @Pattern(regexp = NarrativeInput.SECTION) String,
                        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 5000) String>>
                sections) {
    static final String SECTION =
            "(?!(overallPerformance|projectPerformance|problems|improvements)$)[a-z][A-Za-z0-9]{0,39}";

    /** What a report prints while the unit has written nothing. */
    public static final NarrativeInput NONE = new NarrativeInput(List.of(), List.of(), List.of(), List.of(), null);

    /** The words of a section, by the id that templates name it by; empty where nothing was written. */
    public List<String> section(String id) {
        return new Narrative(overallPerformance, projectPerformance, problems, improvements, sections).section(id);
    }
}
