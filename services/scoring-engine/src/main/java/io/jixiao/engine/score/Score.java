package io.jixiao.engine.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scored evaluation. Always: {@code subtotal + lost + undecidedWeight = totalWeight}. What a cap on the total takes counts as
 * lost, so that {@code subtotal} is what the lines earned less that, and {@code lost} what they lost and that.
 *
 * @param ruleSetId the rule set it was scored by
 * @param ruleSetVersion its version
 * @param execution the execution line
 * @param lines the indicator lines, in the order given
 * @param totalWeight sum of all weights, execution included; 100 on a sound table
 * @param total sum of the rounded lines, capped where the rule set does so; null while a line is undecided
 * @param subtotal points earned on the decided lines, less what the cap takes
 * @param lost points lost on the decided lines, and to the cap
 * @param undecidedWeight points of the undecided lines
 * @param grade null while a line is undecided, and where the weights do not sum to 100
 * @param cap the cap on the total, where one holds, also where it takes nothing; null where none does
 * @param findings flaws, in the table's order
 */
public record Score(
        String ruleSetId,
        int ruleSetVersion,
        ExecutionScore execution,
        List<LineScore> lines,
        BigDecimal totalWeight,
        @Nullable BigDecimal total,
        BigDecimal subtotal,
        BigDecimal lost,
        BigDecimal undecidedWeight,
        @Nullable Grade grade,
        @Nullable TotalCap cap,
        List<Finding> findings) {

    public Score {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** The same score with these findings. */
    public Score with(List<Finding> found) {
        return new Score(
                ruleSetId,
                ruleSetVersion,
                execution,
                lines,
                totalWeight,
                total,
                subtotal,
                lost,
                undecidedWeight,
                grade,
                cap,
                found);
    }
}
