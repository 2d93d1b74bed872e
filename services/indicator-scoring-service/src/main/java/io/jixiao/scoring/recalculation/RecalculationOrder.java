package io.jixiao.scoring.recalculation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Orders that the evaluations of a division and year be scored by another rule set or version.")
public record RecalculationOrder(
        @Schema(description = "财政区划, GB/T 2260: that level alone", examples = "430200")
        @NotNull
        @Pattern(regexp = "\\d{6}")
        String divisionCode,

        @Schema(description = "年度", examples = "2021") @NotNull @Min(2000) @Max(2100)
        Integer fiscalYear,

        @Schema(description = "By which rule set", examples = "MOF-2020") @NotBlank @Size(max = 64)
        String ruleSetId,

        @Schema(description = "Its version", examples = "1") @NotNull @Min(1)
        Integer ruleSetVersion,

        @Schema(description = "Why; stands in the audit trail of every evaluation", examples = "湘财绩〔2021〕5号更正评分办法")
        @NotBlank
        @Size(max = 500)
        String reason) {}
