package io.jixiao.budget.annual;

import io.jixiao.platform.money.MoneyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LedgerEntry", description = "One line of the adjustment or the execution ledger.")
public record LedgerEntryView(
        UUID id,
        @Schema(enumeration = {"ADJUSTMENT", "EXECUTION"}) String kind,
        String source,
        String externalId,
        FundSource fundSource,
        @Schema(description = "Of an execution only") ExpenditureKind expenditureKind,

        @Schema(description = "Negative where it takes back")
        MoneyView amount,

        LocalDate businessDate,
        String reason,

        @Schema(description = "When it reached this service")
        Instant enteredAt) {}
