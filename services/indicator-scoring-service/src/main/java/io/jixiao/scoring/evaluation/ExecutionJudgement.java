package io.jixiao.scoring.evaluation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The bureau's decision on an execution rate that cannot be computed because the adjusted budget is zero.")
public record ExecutionJudgement(
        @Schema(description = "Percent of the execution line's weight, 0 to 100", examples = "0")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal share,

        @Schema(description = "Why", examples = "年度预算全部收回，未安排支出") @NotBlank @Size(max = 1000)
        String reason) {}
