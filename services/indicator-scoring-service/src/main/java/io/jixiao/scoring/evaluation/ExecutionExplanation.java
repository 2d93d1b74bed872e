package io.jixiao.scoring.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the budget was not executed in full, and what is done about it.")
public record ExecutionExplanation(
        @Schema(description = "偏差原因分析及改进措施 of the execution line", examples = "年末一笔款项退回") @NotBlank @Size(max = 2000)
        String deviationExplanation,

        @Schema(description = "Why it is changed; mandatory once submitted, absent in a draft", examples = "审计整改")
        @Size(max = 500)
        String reason) {}
