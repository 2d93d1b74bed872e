package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.Attainment;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far a target that cannot be computed was reached.")
public record JudgementInput(
        @Schema(description = "For a target that is words: MET alone means the whole weight; absent for other targets")
        Attainment attainment,

        @Schema(
                description = "Percent of the weight, inside the attainment's band: 0 to 100; absent for MET alone",
                examples = "70")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal share,

        @Schema(description = "Why; printed beside the score", examples = "两条街道未达标") @NotBlank @Size(max = 1000)
        String reason) {}
