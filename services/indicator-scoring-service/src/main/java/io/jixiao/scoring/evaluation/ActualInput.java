package io.jixiao.scoring.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was achieved on one line.")
public record ActualInput(
        @Schema(description = "实际完成值 as written", examples = "85%") @NotBlank @Size(max = 1000)
        String actual,

        @Schema(
                description =
                        "偏差原因分析及改进措施; mandatory where points are lost, or where a target is exceeded by 30% or more; absent otherwise",
                examples = "部分商户对整治有意见，已回访")
        @Size(max = 2000)
        String deviationExplanation,

        @Schema(description = "Why it is changed; mandatory once submitted, absent in a draft", examples = "问卷复核")
        @Size(max = 500)
        String reason) {}
