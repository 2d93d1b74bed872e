package io.jixiao.scoring.review;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LineReview", description = "The bureau's score of one line.")
public record LineReviewInput(
        @Schema(description = "复核分, points: 0 to the line's weight, two decimals", examples = "8.00")
        @NotNull
        @DecimalMin("0")
        @Digits(integer = 3, fraction = 2)
        BigDecimal reviewScore,

        @Schema(
                description =
                        "The target was set too low; only for a line whose actual exceeds its target by the rule set's threshold",
                defaultValue = "false")
        Boolean targetTooLow,

        @Schema(description = "Why, also where the self score is confirmed", examples = "目标值偏低，上年已完成 118 件")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    boolean saysTargetTooLow() {
        return Boolean.TRUE.equals(targetTooLow);
    }
}
