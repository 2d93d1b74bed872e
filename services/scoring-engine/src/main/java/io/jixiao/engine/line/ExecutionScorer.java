package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.DeclaredRate;
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
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The budget execution line: weight × executed ÷ adjusted budget of the total row, never above the weight. The displayed
 * rate never feeds the score. With an adjusted budget of zero there is no rate, and no score until someone decides.
 */
public final class ExecutionScorer {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RuleSet rules;

    public ExecutionScorer(RuleSet rules) {
        this.rules = rules;
    }

    /** The execution line scored. */
    public ExecutionScore score(Evaluation evaluation) {
        Execution execution = evaluation.execution();
        FundFigures total = evaluation.funds().row(FundRow.TOTAL);
        BigDecimal weight = execution.weight() == null ? rules.weights().execution() : execution.weight();
        BigDecimal stated = isWithoutMoney(total) ? statedRate(execution) : null;
        Verdict ruled = stated == null ? rule(total, weight) : byRate(stated, weight);
        Verdict verdict = decide(ruled, execution, weight);
        Marks marks = Marks.of(verdict, weight, rules.rounding());
        Trace trace = new Trace(
                rules.id(),
                rules.version(),
                MethodKind.EXECUTION,
                null,
                stated == null ? yuan(total.adjustedBudget()) : "100%",
                stated == null ? yuan(total.executedAmount()) : Formula.number(stated) + "%",
                marks.formula(),
                marks.unrounded(),
                marks.score(),
                marks.lost(),
                verdict.reason());
        BigDecimal rate = stated == null ? rate(total) : stated.setScale(2, RoundingMode.HALF_UP);
        return new ExecutionScore(weight, rate, marks.score(), marks.lost(), verdict.reason(), trace);
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

    private static boolean isWithoutMoney(FundFigures total) {
        return total.adjustedBudget() == null && total.executedAmount() == null;
    }

    /** The rate that a form prints with its sign, in percent; null where it prints none. */
    private static @Nullable BigDecimal statedRate(Execution execution) {
        return DeclaredRate.of(execution.declaredRate())
                .filter(DeclaredRate::isSigned)
                .map(DeclaredRate::percent)
                .orElse(null);
    }

    /** Worksheets of a review print a rate and no money: then it is the rate that is scored. */
    private static Verdict byRate(BigDecimal stated, BigDecimal weight) {
        if (weight.signum() == 0) {
            return Verdict.full(weight);
        }
        return stated.compareTo(HUNDRED) >= 0
                ? Verdict.proportion(weight, HUNDRED, HUNDRED, Reason.MET)
                : Verdict.proportion(weight, stated, HUNDRED, Reason.BELOW_TARGET);
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
