package io.jixiao.report.sources;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One immutable score version with everything that went into it, as far as a report prints it. What must be there is marked;
 * all else may be absent.
 */
public record ScoreSource(
        @NotNull UUID evaluationId,
        long version,
        @NotNull String hash,
        @NotNull UUID unitId,
        UUID projectId,
        int fiscalYear,
        @NotNull String subjectKind,
        @NotNull @Valid Reference ruleSet,
        @Valid Budget budget,
        @NotNull @Valid Goal annualGoal,
        @NotNull @Valid Score score) {

    public record Reference(
            @NotNull String id, int version, @NotNull String hash) {}

    public record Goal(@NotNull String expected, String actual) {}

    public record Budget(
            @NotNull UUID annualBudgetId,
            long version,
            @NotNull String hash,
            @NotNull @Valid Figures figures) {}

    public record Figures(
            @NotNull @Valid Row total,
            @NotNull List<@NotNull @Valid SourceRow> fundSources,
            @NotNull @Valid Expenditure expenditure) {}

    public record SourceRow(
            @NotNull String fundSource, @NotNull @Valid Row figures) {}

    public record Row(
            @NotNull @Valid Money openingBudget,
            @NotNull @Valid Money adjustment,
            @NotNull @Valid Money adjustedBudget,
            @NotNull @Valid Money executedAmount) {}

    public record Expenditure(
            @NotNull @Valid Money basic, @NotNull @Valid Money project) {}

    /** @param amount yuan, a decimal string */
    public record Money(@NotNull String amount) {
        public BigDecimal yuan() {
            return new BigDecimal(amount);
        }
    }

    public record Score(
            @NotNull @Valid Execution execution,
            @NotNull List<@NotNull @Valid Line> lines,
            @NotNull BigDecimal totalWeight,
            BigDecimal total,
            @NotNull BigDecimal subtotal,
            @NotNull BigDecimal undecidedWeight,
            String grade,
            @Valid Cap cap,
            @NotNull List<@NotNull @Valid Finding> findings) {}

    /** The cap on the total, where one holds. */
    public record Cap(
            @NotNull String formula,
            @NotNull BigDecimal lost,
            @NotNull @Valid Sentence sentence) {}

    public record Execution(
            @NotNull BigDecimal weight,
            BigDecimal rate,
            BigDecimal score,
            BigDecimal lost,
            String deviationExplanation,
            @NotNull @Valid Sentence sentence,
            @NotNull Trace trace) {}

    public record Line(
            @NotNull String id,
            @NotNull String indicatorClass,
            @NotNull String indicatorSubclass,
            @NotNull String name,
            @NotNull @Valid Target target,
            Text actual,
            @NotNull BigDecimal weight,
            BigDecimal score,
            BigDecimal lost,
            String deviationExplanation,
            @NotNull @Valid Sentence sentence,
            @NotNull Trace trace) {}

    /** @param text as written */
    public record Target(@NotNull String text) {}

    /** @param text as written; absent for an empty cell */
    public record Text(String text) {}

    public record Trace(String method, String formula, BigDecimal unrounded) {}

    public record Sentence(@NotNull String zh, @NotNull String en) {}

    /**
     * @param line what a reader finds printed at its place
     * @param place null in the answer of a scoring service that does not tell it yet
     * @param acceptance null while nobody accepted it
     */
    public record Finding(
            @NotNull String code,
            @NotNull String severity,
            String lineId,
            String line,
            @Valid Place place,
            @NotNull @Valid Sentence sentence,
            Acceptance acceptance) {}

    /** @param kind what the finding is about, e.g. EXECUTION; more kinds may come */
    public record Place(@NotNull String kind) {
        public boolean isExecution() {
            return kind.equals("EXECUTION");
        }
    }

    public record Acceptance(String reason) {}
}
