package io.jixiao.platform.money;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Money", description = "A sum of money in yuan, exact to the fen.")
public record MoneyView(
        @Schema(
                description = "Yuan with two decimals, as a string so that no reader's floating point touches it",
                examples = "11126700.00")
        String amount,

        @Schema(description = "ISO 4217", examples = "CNY") String currency) {

    /** Null for a cell that holds no figure, which is not the same as zero. */
    public static @Nullable MoneyView of(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new MoneyView(yuan.setScale(2).toPlainString(), "CNY");
    }

    /** The sum in yuan. */
    public BigDecimal yuan() {
        return new BigDecimal(amount);
    }
}
