package io.jixiao.scoring.version;

import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.TotalCap;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.language.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TotalCap",
        description =
                "总分封顶: the last step of the total, where little of the budget was spent and the rule set caps the total for it. sum − lost = subtotal of the score.")
public record CapView(
        @Schema(description = "It holds where less than this percent of the adjusted budget was spent", examples = "80")
        BigDecimal executionBelowPercent,

        @Schema(description = "Highest total, points", examples = "89")
        BigDecimal limit,

        @Schema(description = "Points of the decided lines, execution included", examples = "97.50")
        BigDecimal sum,

        @Schema(description = "The rule with the numbers in it", examples = "min(97.5, 89)")
        String formula,

        @Schema(description = "Points that it takes; 0 where the sum is not above the limit", examples = "8.50")
        BigDecimal lost,

        Reason reason,

        @Schema(description = "Why the total is capped, with the numbers")
        LocalizedText sentence) {

    static CapView of(TotalCap cap) {
        return cap == null
                ? null
                : new CapView(
                        cap.executionBelowPercent(),
                        cap.limit(),
                        cap.sum(),
                        cap.formula(),
                        cap.lost(),
                        cap.reason(),
                        new LocalizedText(
                                Sentences.of(cap, Locale.SIMPLIFIED_CHINESE), Sentences.of(cap, Locale.ENGLISH)));
    }
}
