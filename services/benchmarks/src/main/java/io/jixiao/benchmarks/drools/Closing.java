package io.jixiao.benchmarks.drools;

import io.jixiao.benchmarks.drools.Marks.Said;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/** What the rules of the execution line and of the total say when they fire: a global of theirs, one for each table. */
public final class Closing {
    private final Terms terms;
    private final Marks marks;
    private final Result result;

    Closing(Terms terms, Marks marks, Result result) {
        this.terms = terms;
        this.marks = marks;
        this.result = result;
    }

    /** A line without points, which none can lose. */
    public void weightless(Money money) {
        mark(money, Said.full(money.weight()));
    }

    /** All of the budget was executed, or more. */
    public void full(Money money) {
        BigDecimal budget = money.adjustedBudget();
        String formula = Formula.proportion(money.weight(), budget, budget);
        mark(money, new Said(money.weight().multiply(budget), budget, formula, true, Reason.MET));
    }

    /** weight × executed ÷ adjusted budget. */
    public void part(Money money) {
        BigDecimal executed = money.executedAmount().max(BigDecimal.ZERO);
        mark(money, Said.part(money.weight(), executed, money.adjustedBudget(), Reason.BELOW_TARGET));
    }

    public void judged(Money money) {
        mark(money, Said.share(money.weight(), money.share(), null, Reason.JUDGED));
    }

    public void open(Money money, Reason reason) {
        mark(money, Said.open(null, reason));
    }

    /** The rate in percent, for display. */
    public void rate(Money money) {
        result.rate(terms.rules().rounding().percent(money.executedAmount(), money.adjustedBudget()));
    }

    private void mark(Money money, Said said) {
        result.add(marks.of(
                ExecutionScore.LINE,
                MethodKind.EXECUTION,
                null,
                money.weight(),
                yuan(money.adjustedBudget()),
                yuan(money.executedAmount()),
                said));
    }

    private static String yuan(BigDecimal amount) {
        return amount == null ? null : Formula.number(amount) + " 元";
    }

    /** The sums of the lines that were marked. */
    public Total sums() {
        return result.sums(terms.totalWeight());
    }

    public void total(Total total) {
        result.total(total.points());
    }

    public void grade(Total total) {
        result.grade(terms.grade(total.points()));
    }
}
