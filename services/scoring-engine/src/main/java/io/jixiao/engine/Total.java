package io.jixiao.engine;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.rules.GradeBand;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.TotalCap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums the rounded lines, then caps the sum where the rule set does. The total is null while a line is undecided; so is the grade,
 * and where weights are not 100. The cap holds for what is decided so far as well: no line that is still to be decided can lift
 * the total above it.
 */
final class Total {
    private final RuleSet rules;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal scored = BigDecimal.ZERO;
    private BigDecimal lost = BigDecimal.ZERO;
    private BigDecimal undecided = BigDecimal.ZERO;
    private boolean open;

    private Total(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * @param spent the money of the total row
     * @param unweighted whether nobody can say some line's points, so that there is no total to be made
     */
    static Score of(
            RuleSet rules, FundFigures spent, ExecutionScore execution, List<LineScore> lines, boolean unweighted) {
        Total sum = new Total(rules);
        sum.open = unweighted;
        sum.add(execution.weight(), execution.score(), execution.lost());
        lines.forEach(line -> sum.add(line.weight(), line.score(), line.lost()));
        TotalCap cap = unweighted
                ? null
                : rules.capOf(spent)
                        .map(it -> AppliedCap.of(it, rules, spent, sum.scored))
                        .orElse(null);
        BigDecimal taken = cap == null ? BigDecimal.ZERO : cap.lost();
        BigDecimal earned = sum.scored.subtract(taken);
        return new Score(
                rules.id(),
                rules.version(),
                execution,
                lines,
                sum.weight,
                sum.open ? null : earned,
                earned,
                sum.lost.add(taken),
                sum.undecided,
                sum.grade(earned),
                cap,
                List.of());
    }

    private void add(BigDecimal lineWeight, @Nullable BigDecimal lineScore, @Nullable BigDecimal lineLost) {
        weight = weight.add(lineWeight);
        if (lineScore == null || lineLost == null) {
            open = true;
            undecided = undecided.add(lineWeight);
        } else {
            scored = scored.add(lineScore);
            lost = lost.add(lineLost);
        }
    }

    private @Nullable Grade grade(BigDecimal total) {
        boolean sound = weight.compareTo(rules.weights().total()) == 0;
        return open || !sound ? null : GradeBand.of(total, rules.grades());
    }
}
