package io.jixiao.report.document.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The scored table (自评表) after the Ministry of Finance's official form.
 *
 * @param goal 年度总体目标
 * @param execution the budget execution line
 * @param classes 一级指标 in printed order, each with all its second-level classes, empty ones too
 * @param total 总分 and 等级
 * @param gradeBands the bands of the rule set, best first; printed in the notes
 * @param review the finance bureau's review of this score; null while none is signed
 */
public record EvaluationForm(
        AnnualGoal goal,
        ExecutionLine execution,
        List<IndicatorClass> classes,
        FormTotal total,
        List<GradeBand> gradeBands,
        Review review) {
    public EvaluationForm {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(execution, "execution");
        classes = List.copyOf(classes);
        Objects.requireNonNull(total, "total");
        gradeBands = List.copyOf(gradeBands);
    }

    /** A form that nobody reviewed yet. */
    public EvaluationForm(
            AnnualGoal goal,
            ExecutionLine execution,
            List<IndicatorClass> classes,
            FormTotal total,
            List<GradeBand> gradeBands) {
        this(goal, execution, classes, total, gradeBands, null);
    }

    /** Every indicator line in printed order. */
    public Stream<IndicatorLine> lines() {
        return classes.stream().flatMap(each -> each.subclasses().stream()).flatMap(each -> each.lines().stream());
    }
}
