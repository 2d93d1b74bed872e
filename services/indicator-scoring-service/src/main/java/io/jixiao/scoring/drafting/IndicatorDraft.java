package io.jixiao.scoring.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The indicators of the library to take into a table.")
public record IndicatorDraft(
        @Schema(description = "In the order in which they are added, after the lines that are there")
        @NotNull
        @Size(min = 1, max = 100)
        List<@NotNull @Valid Line> indicators) {

    @Schema(name = "IndicatorDraftLine", description = "One indicator of the library.")
    public record Line(
            @Schema(description = "Its code in the library", examples = "URB-06") @NotBlank @Size(max = 40)
            String code,

            @Schema(description = "年度指标值 as written; absent for the library's example", examples = "≥92分")
            @Size(min = 1, max = 500)
            String target,

            @Schema(
                    description =
                            "分值, points: above 0, at most 100, two decimals; absent: shared by the rule set's expected weights",
                    examples = "10")
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            BigDecimal weight) {}
}
