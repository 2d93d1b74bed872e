package io.jixiao.budget.annual;

import io.jixiao.platform.money.MoneyInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "调整追加: changes the adjusted budget of a fund source. The same (source, externalId) again updates the entry.")
public record AdjustmentRequest(
        @Schema(description = "The system that the externalId belongs to", examples = "finance-430200")
        @NotBlank
        @Size(max = 64)
        String source,

        @Schema(description = "The entry's own number in that system", examples = "ADJ-2021-0007")
        @NotBlank
        @Size(max = 64)
        String externalId,

        @NotNull FundSource fundSource,

        @Schema(description = "Negative for a cut; never zero") @NotNull @Valid
        MoneyInput amount,

        @Schema(description = "Day of the fiscal year, in Asia/Shanghai", examples = "2021-09-30") @NotNull
        LocalDate businessDate,

        @Schema(description = "Why", examples = "追加人员经费") @NotBlank @Size(max = 500)
        String reason) {}
