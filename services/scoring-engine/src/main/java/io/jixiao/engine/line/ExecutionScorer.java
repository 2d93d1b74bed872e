package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.method.Verdict;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.Trace;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The budget execution line: weight × executed ÷ adjusted budget of the total row, never above the weight. The displayed
 * rate never feeds the score. With an adjusted budget of zero there is no rate, and no score until someone decides.
 */
public final class ExecutionScorer {
    private final RuleSet rules;

    public ExecutionScorer(RuleSet rules) {
        this.rules = rules;
    }

    /** The execution line scored. */
    public ExecutionScore score(Evaluation evaluation) {
        Execution execution = evaluation.execution();
        FundFigures total = evaluation.funds().row(FundRow.TOTAL);
        BigDecimal weight = execution.weight() == null ? rules.weights().execution() : execution.weight();
        Verdict verdict = decide(rule(total, weight), execution, weight);
        Marks marks = Marks.of(verdict, weight, rules.rounding());
        Trace trace = new Trace(
                rules.id(),
                rules.version(),
                MethodKind.EXECUTION,
                null,
                yuan(total.adjustedBudget()),
                yuan(total.executedAmount()),
                marks.formula(),
                marks.unrounded(),
                marks.score(),
                marks.lost(),
                verdict.reason());
        return new ExecutionScore(weight, rate(total), marks.score(), marks.lost(), verdict.reason(), trace);
    }

    private static Verdict rule(FundFigures total, BigDecimal weight) {
        BigDecimal budget = total.adjustedBudget();
        BigDecimal executed = total.executedAmount();
        if (weight.signum() == 0) {
            return Verdict.full(weight);
        }
        if (budget != null && budget.signum() <= 0) {
            return new Verdict.Open(null, Reason.BUDGET_ZERO);
        }
        if (budget == null || executed == null) {
            return new Verdict.Open(null, Reason.FIGURE_MISSING);
        }
        return executed.compareTo(budget) >= 0
                ? new Verdict.Scored(
                        weight.multiply(budget),
                        budget,
                        Formula.proportion(weight, executed.min(budget), budget),
                        true,
                        Reason.MET)
                : Verdict.proportion(weight, executed.max(BigDecimal.ZERO), budget, Reason.BELOW_TARGET);
    }

    private static Verdict decide(Verdict verdict, Execution execution, BigDecimal weight) {
        BigDecimal share = Judgement.given(execution.judgedShare(), execution.judgementReason());
        return verdict instanceof Verdict.Open && share != null ? Judgement.share(weight, share, null) : verdict;
    }

    private @Nullable BigDecimal rate(FundFigures total) {
        BigDecimal budget = total.adjustedBudget();
        BigDecimal executed = total.executedAmount();
        return budget != null && executed != null && budget.signum() > 0
                ? rules.rounding().percent(executed, budget)
                : null;
    }

    private static @Nullable String yuan(@Nullable BigDecimal amount) {
        return amount == null ? null : Formula.number(amount) + " 元";
    }
}
