package io.jixiao.budget.annual;

import io.jixiao.platform.money.MoneyInput;
import io.jixiao.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "年初预算数 of one fund source.")
public record OpeningAmount(
        @NotNull FundSource fundSource,

        @Schema(description = "Zero or more") @NotNull @Valid @NotNegative
        MoneyInput amount) {}
