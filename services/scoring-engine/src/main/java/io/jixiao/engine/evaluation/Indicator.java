package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One third-level indicator (三级指标), as the table states it. It is made by name ({@link #named}) and changed as a copy
 * ({@link #with}); the constructor is for reading its JSON.
 *
 * @param id the caller's own name of the line, given back on its score and findings; may be null in a form check
 * @param indicatorClass 一级指标
 * @param indicatorSubclass 二级指标; null where the form has none
 * @param name the indicator's name; null reads as empty
 * @param targetText 年度指标值 as written; null or blank when the cell is empty
 * @param actualText 实际完成值 as written; null or blank when the cell is empty
 * @param unit the unit column, on forms that have one; used where a text carries none
 * @param direction the indicator library's or the portal's word on it; null when nobody said
 * @param method overrides the rule set's method; null for the default
 * @param weight 分值, 0 to 100; null where the form prints none, and counts as 0; one under 0 is an {@link IllegalArgumentException}
 * @param attainment for a target that is words; null when not judged
 * @param share percent of the weight, 0 to 100, given by a person; null when not given
 * @param judgementReason why that share
 * @param deviationExplanation 偏差原因分析及改进措施
 * @param declaredScore the score the unit printed; null when not declared
 * @param review the reviewer's score beside it; null where the form prints none
 * @param evidence files that stand behind the actual; null where none can be attached, as on a form
 */
public record Indicator(
        @Nullable String id,
        @Nullable IndicatorClass indicatorClass,
        @Nullable IndicatorSubclass indicatorSubclass,
        String name,
        @Nullable String targetText,
        @Nullable String actualText,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable MethodChoice method,
        @Nullable BigDecimal weight,
        @Nullable Attainment attainment,
        @Nullable BigDecimal share,
        @Nullable String judgementReason,
        @Nullable String deviationExplanation,
        @Nullable BigDecimal declaredScore,
        @Nullable ReviewedScore review,
        @Nullable Integer evidence) {

    public Indicator {
        name = name == null ? "" : name;
        Weight.requireNotNegative(weight, name);
    }

    /** Begins a line of this name. */
    public static IndicatorBuilder named(String name) {
        return new IndicatorBuilder(name);
    }

    /** Begins a copy of this line, to be changed. */
    public IndicatorBuilder with() {
        return IndicatorBuilder.from(this);
    }
}
