package io.jixiao.budget.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a unit says of itself in chapter one of its report (预算单位基本情况).")
public record UnitProfile(
        @Schema(description = "职能职责, one paragraph each, in order", examples = "[\"依法行使行政处罚权\"]")
        @NotNull
        @Size(max = 100)
        List<@NotBlank @Size(max = 2000) String> duties,

        @Schema(description = "内设科室, in order", examples = "[\"办公室\", \"财务装备科\"]") @NotNull @Size(max = 200)
        List<@NotBlank @Size(max = 200) String> offices,

        @NotNull @Valid Staffing staffing) {

    @Schema(description = "人员情况, in persons.")
    public record Staffing(
            @Schema(description = "编制人数", examples = "50") @NotNull @Min(0)
            Integer authorized,

            @Schema(description = "实有人数", examples = "43") @NotNull @Min(0)
            Integer actual) {}
}
