package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.web.problem.Problem;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "三级指标: one line of the table. Texts are kept and printed as they are written.")
public record IndicatorInput(
        @Schema(description = "一级指标", examples = "SATISFACTION") @NotNull
        IndicatorClass indicatorClass,

        @Schema(description = "二级指标; must belong to the class under the rule set", examples = "SERVICE_RECIPIENTS")
        @NotNull
        IndicatorSubclass indicatorSubclass,

        @Schema(description = "三级指标", examples = "执法满意率") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "年度指标值 as written", examples = "≥90%") @NotBlank @Size(max = 500)
        String target,

        @Schema(description = "Unit, on forms that have a column for it; absent otherwise", examples = "%")
        @Size(max = 20)
        String unit,

        @Schema(
                description =
                        "Whether more or less is better, where the target has no operator; absent: assumed, with a finding")
        Direction direction,

        @Schema(description = "Another scoring method than the rule set's; absent for the default")
        MethodChoice method,

        @Schema(description = "分值, points: above 0, at most 100, two decimals", examples = "10")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal weight,

        @Schema(description = "实际完成值 as written; absent until it is known, which is not zero", examples = "93%")
        @Size(max = 1000)
        String actual,

        @Schema(description = "偏差原因分析及改进措施; absent while there is nothing to explain", examples = "部分商户对整治有意见，已回访")
        @Size(max = 2000)
        String deviationExplanation,

        @Schema(description = "How far a target that is words was reached; absent until it is judged")
        Attainment attainment,

        @Schema(
                description = "Percent of the weight, inside the attainment's band: 0 to 100; absent for MET alone",
                examples = "90")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal share,

        @Schema(description = "Why that share; absent without one", examples = "两条街道未达标") @Size(max = 1000)
        String judgementReason) {
    /** @throws Problem 422 where the subclass does not belong to the class, or a method is chosen without saying which */
    void requireFit(RuleSet rules, String pointer) {
        List<IndicatorSubclass> subclasses = rules.subclasses().getOrDefault(indicatorClass, List.of());
        if (!subclasses.contains(indicatorSubclass)) {
            throw Problem.field(
                    pointer + "/indicatorSubclass",
                    "OF_CLASS",
                    "该一级指标下可用的二级指标：" + subclasses,
                    "The subclasses of that class are: " + subclasses);
        }
        if (method != null && method.kind() == null) {
            throw Problem.field(pointer + "/method/kind", "NOT_NULL", "必须填写", "Is required");
        }
    }
}
