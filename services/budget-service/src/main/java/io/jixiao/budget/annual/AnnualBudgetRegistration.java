package io.jixiao.budget.annual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The opening budget of a unit, or of one of its projects, in a fiscal year.")
public record AnnualBudgetRegistration(
        @NotNull UUID unitId,

        @Schema(description = "Absent for the budget of the whole unit")
        UUID projectId,

        @Schema(description = "年度, 2000 to 2100", examples = "2021") @NotNull @Min(2000) @Max(2100)
        Integer fiscalYear,

        @Schema(description = "Each fund source at most once") @NotEmpty @Size(max = 3)
        List<@NotNull @Valid OpeningAmount> openings) {}
