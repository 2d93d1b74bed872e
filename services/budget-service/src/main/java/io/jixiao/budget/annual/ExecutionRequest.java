package io.jixiao.budget.annual;

import io.jixiao.platform.money.MoneyInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "执行: money that was spent. The same (source, externalId) again updates the entry.")
public record ExecutionRequest(
        @Schema(description = "The system that the externalId belongs to", examples = "finance-430200")
        @NotBlank
        @Size(max = 64)
        String source,

        @Schema(description = "The entry's own number in that system", examples = "EXE-2021-0412")
        @NotBlank
        @Size(max = 64)
        String externalId,

        @NotNull FundSource fundSource,
        @NotNull ExpenditureKind expenditureKind,

        @Schema(description = "Negative for money that came back; never zero") @NotNull @Valid
        MoneyInput amount,

        @Schema(description = "Day of the fiscal year, in Asia/Shanghai", examples = "2021-12-31") @NotNull
        LocalDate businessDate,

        @Schema(description = "Why", examples = "十二月支出") @NotBlank @Size(max = 500)
        String reason) {}
