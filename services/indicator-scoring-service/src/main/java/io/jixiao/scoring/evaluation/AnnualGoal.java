package io.jixiao.scoring.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "年度总体目标: what was to be achieved in the year, and what was.")
public record AnnualGoal(
        @Schema(description = "预期目标", examples = "全面推进我市城管综合执法") @NotBlank @Size(max = 5000)
        String expected,

        @Schema(description = "实际完成情况; absent until it is known", examples = "按照规定指标全部完成") @Size(max = 5000)
        String actual) {}
