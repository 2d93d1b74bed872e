package io.jixiao.budget.annual;

import io.jixiao.platform.money.MoneyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LedgerEntry", description = "One line of the adjustment or the execution ledger.")
public record LedgerEntryView(
        UUID id,

        @Schema(
                description = "The ledger: ADJUSTMENT 调整追加, EXECUTION 执行",
                enumeration = {"ADJUSTMENT", "EXECUTION"})
        String kind,

        @Schema(description = "The system that the externalId belongs to", examples = "finance-430200")
        String source,

        @Schema(description = "The entry's own number in that system", examples = "EXE-2021-0412")
        String externalId,

        FundSource fundSource,

        @Schema(description = "Absent for an adjustment") @Nullable
        ExpenditureKind expenditureKind,

        @Schema(description = "Negative where it takes back")
        MoneyView amount,

        @Schema(description = "Day of the fiscal year, in Asia/Shanghai", examples = "2021-12-31")
        LocalDate businessDate,

        @Schema(description = "Why", examples = "十二月支出") String reason,

        @Schema(description = "When it reached this service")
        Instant enteredAt) {}
