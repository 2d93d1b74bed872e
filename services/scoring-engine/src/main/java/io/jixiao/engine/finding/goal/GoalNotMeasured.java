package io.jixiao.engine.finding.goal;

import io.jixiao.engine.evaluation.AnnualGoal;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goal promises something in numbers (设备10台, 培训500人次) that no line measures. Several are told together. */
public record GoalNotMeasured() implements TablePolicy {
    private static final int LONGEST = 3000;

    @Override
    public FindingCode code() {
        return FindingCode.GOAL_NOT_MEASURED;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        AnnualGoal goal = table.evaluation().goal();
        String expected = goal == null ? null : goal.expected();
        if (expected == null || table.lines().isEmpty()) {
            return List.of();
        }
        String read = expected.substring(0, Math.min(expected.length(), LONGEST));
        String open = Promises.in(read, table.rules().lexicon()).stream()
                .filter(promise -> !isFunded(promise, table))
                .filter(promise -> table.lines().stream().noneMatch(promise::isMeasuredBy))
                .map(Promise::text)
                .distinct()
                .collect(Collectors.joining("、"));
        return open.isEmpty() ? List.of() : List.of(Flaw.ofTable(Cell.GOAL).with("text", open));
    }

    /** The funds block holds it. */
    private static boolean isFunded(Promise promise, ScoredTable table) {
        BigDecimal yuan = promise.yuan();
        return yuan != null
                && Stream.of(FundRow.values())
                        .map(table.evaluation().funds()::row)
                        .flatMap(GoalNotMeasured::figures)
                        .anyMatch(figure -> figure.compareTo(yuan) == 0);
    }

    private static Stream<BigDecimal> figures(FundFigures row) {
        return Stream.of(row.openingBudget(), row.adjustedBudget(), row.executedAmount())
                .flatMap(Stream::ofNullable);
    }
}
