package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.reading.Operator;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a line earned and how, as a fact: the same trace as the engine's.
 *
 * @param line the indicator's id, or 预算执行率
 * @param method the rule applied
 * @param score points earned
 * @param lost points lost
 * @param unrounded the score to 10 decimals
 * @param formula the rule with the numbers in it
 * @param target the target in one spelling
 * @param actual the actual in one spelling
 * @param reason why
 */
public record Points(
        String line,
        MethodKind method,
        BigDecimal score,
        BigDecimal lost,
        BigDecimal unrounded,
        String formula,
        String target,
        String actual,
        Reason reason) {
    private static final int DECIMALS = 2;
    private static final int TRACED_DECIMALS = 10;

    /** The whole weight. */
    public static Points full(Line line, MethodKind method) {
        return of(line, method, line.weight(), BigDecimal.ONE, Formula.number(line.weight()), Reason.MET);
    }

    /** No points. */
    public static Points none(Line line, MethodKind method, Reason reason) {
        return of(line, method, BigDecimal.ZERO, BigDecimal.ONE, "0", reason);
    }

    /** weight × part ÷ whole. */
    public static Points part(Line line, MethodKind method, BigDecimal part, BigDecimal whole, Reason reason) {
        return of(
                line,
                method,
                line.weight().multiply(part),
                whole,
                Formula.proportion(line.weight(), part, whole),
                reason);
    }

    /** A share of the weight, in percent. */
    public static Points share(Line line, Reason reason) {
        return of(
                line,
                MethodKind.QUALITATIVE,
                line.weight().multiply(line.share()),
                BigDecimal.valueOf(100),
                Formula.share(line.weight(), line.share()),
                reason);
    }

    /** weight × executed ÷ adjusted budget, never above the weight. */
    public static Points of(Money money, BigDecimal executed, Reason reason) {
        BigDecimal weight = money.weight();
        return of(
                "预算执行率",
                MethodKind.EXECUTION,
                weight,
                weight.multiply(executed),
                money.adjustedBudget(),
                Formula.proportion(weight, executed, money.adjustedBudget()),
                Formula.number(money.adjustedBudget()) + " 元",
                Formula.number(money.executedAmount()) + " 元",
                reason);
    }

    private static Points of(
            Line line, MethodKind method, BigDecimal dividend, BigDecimal divisor, String formula, Reason reason) {
        String target = line.spelledTarget();
        boolean bare = line.operator() == Operator.NONE;
        if (bare && (method == MethodKind.HIGHER || method == MethodKind.LOWER)) {
            target = (method == MethodKind.HIGHER ? "≥ " : "≤ ") + target;
        }
        return of(line.id(), method, line.weight(), dividend, divisor, formula, target, line.spelledActual(), reason);
    }

    private static Points of(
            String line,
            MethodKind method,
            BigDecimal weight,
            BigDecimal dividend,
            BigDecimal divisor,
            String formula,
            String target,
            String actual,
            Reason reason) {
        BigDecimal score = dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal unrounded = dividend.divide(divisor, TRACED_DECIMALS, RoundingMode.HALF_UP);
        return new Points(line, method, score, weight.subtract(score), unrounded, formula, target, actual, reason);
    }
}
