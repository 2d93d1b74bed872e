package io.jixiao.budget.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A unit as the finance system knows it. Sent again with the same source and externalId in its division, it updates the unit.")
public record UnitRegistration(
        @Schema(description = "The system of the division that the externalId belongs to", examples = "finance-430200")
        @NotBlank
        @Size(max = 64)
        String source,

        @Schema(description = "The unit's own code in that system", examples = "104001") @NotBlank @Size(max = 64)
        String externalId,

        @Schema(description = "财政区划, GB/T 2260", examples = "430200") @NotNull @Pattern(regexp = "\\d{6}")
        String divisionCode,

        @Schema(description = "主管部门 within the division", examples = "104")
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,30}")
        String departmentCode,

        @Schema(description = "预算单位 within the division", examples = "104001")
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,30}")
        String unitCode,

        @Schema(description = "Full name", examples = "株洲市城市管理综合行政执法支队") @NotBlank @Size(max = 200)
        String name,

        @NotNull @Valid UnitProfile profile) {}
