package io.jixiao.budget.annual;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualBudget", description = "An annual budget at one version.")
public record AnnualBudgetView(
        BudgetFigures figures,

        @Schema(description = "Hash of the figures' canonical JSON, with its algorithm", examples = "sha256:9f86d081…")
        String hash,

        @Schema(description = "When this version was made") Instant createdAt) {}
