package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Indicator} part by part, each by its name; what is not said is null. Made by {@link Indicator#named} or,
 * as a copy to be changed, by {@link Indicator#with}.
 */
public final class IndicatorBuilder {

    private @Nullable String id;
    private @Nullable IndicatorClass indicatorClass;
    private @Nullable IndicatorSubclass indicatorSubclass;
    private String name;
    private @Nullable String target;
    private @Nullable String actual;
    private @Nullable String unit;
    private @Nullable Direction direction;
    private @Nullable MethodChoice method;
    private @Nullable BigDecimal weight;
    private @Nullable Attainment attainment;
    private @Nullable BigDecimal share;
    private @Nullable String judgementReason;
    private @Nullable String deviationExplanation;
    private @Nullable BigDecimal declaredScore;
    private @Nullable ReviewedScore review;
    private @Nullable Integer evidence;

    IndicatorBuilder(String name) {
        this.name = name;
    }

    static IndicatorBuilder from(Indicator line) {
        return new IndicatorBuilder(line.name())
                .id(line.id())
                .in(line.indicatorClass(), line.indicatorSubclass())
                .target(line.targetText())
                .actual(line.actualText())
                .unit(line.unit())
                .direction(line.direction())
                .method(line.method())
                .weight(line.weight())
                .judged(line.attainment(), line.share(), line.judgementReason())
                .deviationExplanation(line.deviationExplanation())
                .declaredScore(line.declaredScore())
                .review(line.review())
                .evidence(line.evidence());
    }

    /** The caller's own name of the line. */
    public IndicatorBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** The indicator's name, 三级指标. */
    public IndicatorBuilder name(String name) {
        this.name = name;
        return this;
    }

    /** Its place in the table: 一级指标 and 二级指标; the subclass null where the form has none. */
    public IndicatorBuilder in(@Nullable IndicatorClass indicatorClass, @Nullable IndicatorSubclass indicatorSubclass) {
        this.indicatorClass = indicatorClass;
        this.indicatorSubclass = indicatorSubclass;
        return this;
    }

    /** 年度指标值 as written. */
    public IndicatorBuilder target(@Nullable String text) {
        this.target = text;
        return this;
    }

    /** 实际完成值 as written. */
    public IndicatorBuilder actual(@Nullable String text) {
        this.actual = text;
        return this;
    }

    /** The unit column. */
    public IndicatorBuilder unit(@Nullable String unit) {
        this.unit = unit;
        return this;
    }

    /** The library's or the portal's word on which way is better. */
    public IndicatorBuilder direction(@Nullable Direction direction) {
        this.direction = direction;
        return this;
    }

    /** Another method than the rule set's. */
    public IndicatorBuilder method(@Nullable MethodChoice method) {
        this.method = method;
        return this;
    }

    /** 分值, points, 0 to 100. */
    public IndicatorBuilder weight(@Nullable BigDecimal points) {
        this.weight = points;
        return this;
    }

    /** What a person decided: the attainment, the share in percent of the weight, and why. */
    public IndicatorBuilder judged(
            @Nullable Attainment attainment, @Nullable BigDecimal share, @Nullable String reason) {
        this.attainment = attainment;
        this.share = share;
        this.judgementReason = reason;
        return this;
    }

    /** 偏差原因分析及改进措施. */
    public IndicatorBuilder deviationExplanation(@Nullable String text) {
        this.deviationExplanation = text;
        return this;
    }

    /** The score that the unit printed. */
    public IndicatorBuilder declaredScore(@Nullable BigDecimal points) {
        this.declaredScore = points;
        return this;
    }

    /** The score that a reviewer printed beside it. */
    public IndicatorBuilder review(@Nullable ReviewedScore reviewed) {
        this.review = reviewed;
        return this;
    }

    /** How many files stand behind the actual. */
    public IndicatorBuilder evidence(@Nullable Integer files) {
        this.evidence = files;
        return this;
    }

    /** @throws IllegalArgumentException for a weight under 0 */
    public Indicator build() {
        return new Indicator(
                id,
                indicatorClass,
                indicatorSubclass,
                name,
                target,
                actual,
                unit,
                direction,
                method,
                weight,
                attainment,
                share,
                judgementReason,
                deviationExplanation,
                declaredScore,
                review,
                evidence);
    }
}
