package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One self-evaluation table, complete: all that scoring needs and nothing else.
 *
 * @param subjectKind department or project
 * @param fiscalYear 年度; a deadline without a year is read in it
 * @param funds the funds block; null when the form has none
 * @param execution the execution line; null takes the rule set's weight with nothing declared
 * @param indicators the indicator lines in the table's order
 * @param declared what the form prints as its own result; null when nothing
 * @param prose the narrative beside the table; null when there is none
 * @param goal 年度总体目标; null for a table that was made without such cells
 * @param yearAssumed true where nobody stated the fiscal year, so that no year in a line can be held against it; else null
 * @param sharedPoints points of classes whose lines print none; null where each line has its own, or none is printed at all
 */
public record Evaluation(
        SubjectKind subjectKind,
        int fiscalYear,
        Funds funds,
        Execution execution,
        List<Indicator> indicators,
        Declared declared,
        @Nullable String prose,
        @Nullable AnnualGoal goal,
        @Nullable Boolean yearAssumed,
        @Nullable List<SharedPoints> sharedPoints) {

    public Evaluation {
        funds = funds == null ? Funds.NONE : funds;
        execution = execution == null ? Execution.UNDECLARED : execution;
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        declared = declared == null ? Declared.NOTHING : declared;
        sharedPoints = sharedPoints == null || sharedPoints.isEmpty() ? null : List.copyOf(sharedPoints);
    }

    /** A table of a stated year, made without cells for a goal. */
    public Evaluation(
            SubjectKind subjectKind,
            int fiscalYear,
            Funds funds,
            Execution execution,
            List<Indicator> indicators,
            Declared declared,
            @Nullable String prose) {
        this(subjectKind, fiscalYear, funds, execution, indicators, declared, prose, null, null, null);
    }

    /** The same table with this goal. */
    public Evaluation aiming(@Nullable AnnualGoal at) {
        return new Evaluation(
                subjectKind, fiscalYear, funds, execution, indicators, declared, prose, at, yearAssumed, sharedPoints);
    }

    /** The same table with these lines. */
    public Evaluation lined(List<Indicator> lines) {
        return new Evaluation(
                subjectKind, fiscalYear, funds, execution, lines, declared, prose, goal, yearAssumed, sharedPoints);
    }

    /** The same table, of a year that nobody stated. */
    public Evaluation ofAnAssumedYear() {
        return new Evaluation(
                subjectKind, fiscalYear, funds, execution, indicators, declared, prose, goal, true, sharedPoints);
    }

    /** The same table, whose classes have these points where their lines print none. */
    public Evaluation sharing(List<SharedPoints> points) {
        return new Evaluation(
                subjectKind, fiscalYear, funds, execution, indicators, declared, prose, goal, yearAssumed, points);
    }

    /** Whether somebody stated the fiscal year. */
    public boolean statesYear() {
        return !Boolean.TRUE.equals(yearAssumed);
    }

    /** Whether no line states a weight: some forms print none, so that nothing in them can be scored or weighed. */
    public boolean printsNoWeight() {
        for (Indicator indicator : indicators) {
            if (indicator.weight() != null) {
                return false;
            }
        }
        return !indicators.isEmpty();
    }

    /** Points of classes whose lines print none; empty where there are none such. */
    public List<SharedPoints> pointsOfClasses() {
        return sharedPoints == null ? List.of() : sharedPoints;
    }

    /** Whether nobody can say how many points this line can earn. */
    public boolean isOfUnknownWeight(Indicator indicator) {
        return indicator.weight() == null
                && (printsNoWeight()
                        || pointsOfClasses().stream().anyMatch(it -> it.of() == indicator.indicatorClass()));
    }

    /** Whether there is a line whose points nobody can say, so that there is no total to be made. */
    public boolean hasUnknownWeights() {
        return indicators.stream().anyMatch(this::isOfUnknownWeight);
    }

    /** Whether all points are known, be it of a class as a whole: then they can be summed. */
    public boolean knowsItsPoints() {
        return indicators.stream()
                .filter(this::isOfUnknownWeight)
                .allMatch(line -> pointsOfClasses().stream().anyMatch(it -> it.of() == line.indicatorClass()));
    }

    /** Points that are printed beside classes alone. */
    public BigDecimal sharedWeight() {
        return pointsOfClasses().stream().map(SharedPoints::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
