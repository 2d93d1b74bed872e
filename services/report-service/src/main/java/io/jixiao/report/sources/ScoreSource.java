package io.jixiao.report.sources;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** One immutable score version with everything that went into it, as far as a report prints it. */
public record ScoreSource(
        UUID evaluationId,
        long version,
        String hash,
        UUID unitId,
        UUID projectId,
        int fiscalYear,
        String subjectKind,
        Reference ruleSet,
        Budget budget,
        Goal annualGoal,
        Score score) {

    public record Reference(String id, int version, String hash) {}

    public record Goal(String expected, String actual) {}

    public record Budget(UUID annualBudgetId, long version, String hash, Figures figures) {}

    public record Figures(Row total, List<SourceRow> fundSources, Expenditure expenditure) {}

    public record SourceRow(String fundSource, Row figures) {}

    public record Row(Money openingBudget, Money adjustment, Money adjustedBudget, Money executedAmount) {}

    public record Expenditure(Money basic, Money project) {}

    /** @param amount yuan, a decimal string */
    public record Money(String amount) {
        public BigDecimal yuan() {
            return new BigDecimal(amount);
        }
    }

    public record Score(
            Execution execution,
            List<Line> lines,
            BigDecimal totalWeight,
            BigDecimal total,
            BigDecimal subtotal,
            BigDecimal undecidedWeight,
            String grade,
            List<Finding> findings) {}

    public record Execution(
            BigDecimal weight,
            BigDecimal rate,
            BigDecimal score,
            BigDecimal lost,
            String deviationExplanation,
            Sentence sentence,
            Trace trace) {}

    public record Line(
            String id,
            String indicatorClass,
            String indicatorSubclass,
            String name,
            Text target,
            Text actual,
            BigDecimal weight,
            BigDecimal score,
            BigDecimal lost,
            String deviationExplanation,
            Sentence sentence,
            Trace trace) {}

    /** @param text as written */
    public record Text(String text) {}

    public record Trace(String method, String formula, BigDecimal unrounded) {}

    public record Sentence(String zh, String en) {}

    /** @param acceptance null while nobody accepted it */
    public record Finding(
            String code, String severity, String lineId, String line, Sentence sentence, Acceptance acceptance) {}

    public record Acceptance(String reason) {}
}
