package io.jixiao.platform.money;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A sum of money, exact to the fen: in yuan with at most 2 decimals, or in 万元 (`unit: WAN_YUAN`) with at most 6.",
        examples = "{\"amount\": \"1064.54\", \"unit\": \"WAN_YUAN\"}")
@ExactToTheFen
public record MoneyInput(
        @Schema(description = "Decimal number as a string, no separators, no exponent", examples = "1064.54")
        @NotNull
        @Pattern(regexp = "-?\\d{1,14}(\\.\\d{1,8})?", message = "{io.jixiao.money.amount}")
        String amount,

        @Schema(description = "ISO 4217; only CNY is accepted", examples = "CNY", defaultValue = "CNY")
        @Pattern(regexp = "CNY", message = "{io.jixiao.money.currency}")
        @Nullable
        String currency,

        @Schema(description = "What one unit of the amount is; absent: YUAN") @Nullable
        MoneyUnit unit) {

    /** The sum in yuan at two decimals; exact, as the constraint refuses anything finer than a fen. */
    public BigDecimal yuan() {
        return shifted().setScale(2, RoundingMode.UNNECESSARY);
    }

    BigDecimal shifted() {
        return new BigDecimal(amount).movePointRight(unit == null ? 0 : unit.shift());
    }
}
