package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.scoring.budget.BudgetFigures;
import java.util.EnumMap;
import java.util.Map;

/** What the engine is given of an evaluation and of its budget. */
final class ScoringInputs {

    private ScoringInputs() {}

    /** @param figures null where no budget is registered */
    static io.jixiao.engine.evaluation.Evaluation of(EvaluationRow evaluation, BudgetFigures figures) {
        return new io.jixiao.engine.evaluation.Evaluation(
                evaluation.subject.kind(),
                evaluation.subject.fiscalYear(),
                figures == null ? null : funds(figures),
                new Execution(
                        null,
                        evaluation.executionExplanation,
                        null,
                        null,
                        evaluation.executionShare,
                        evaluation.executionJudgement),
                evaluation.indicators.stream().map(ScoringInputs::line).toList(),
                null,
                null);
    }

    private static io.jixiao.engine.evaluation.Indicator line(IndicatorRow line) {
        return io.jixiao.engine.evaluation.Indicator.named(line.name)
                .id(line.id.toString())
                .in(line.indicatorClass, line.indicatorSubclass)
                .target(line.targetText)
                .actual(line.actualText)
                .unit(line.unit)
                .direction(line.direction)
                .method(line.method)
                .weight(line.weight)
                .judged(line.attainment, line.share, line.judgementReason)
                .deviationExplanation(line.deviationExplanation)
                .build();
    }

    private static Funds funds(BudgetFigures figures) {
        Map<FundRow, FundFigures> rows = new EnumMap<>(FundRow.class);
        rows.put(FundRow.TOTAL, row(figures.total()));
        figures.fundSources().forEach(source -> rows.put(FundRow.valueOf(source.fundSource()), row(source.figures())));
        return new Funds(
                rows,
                figures.total().adjustment().yuan(),
                Map.of(
                        ExpenditureKind.BASIC, figures.expenditure().basic().yuan(),
                        ExpenditureKind.PROJECT, figures.expenditure().project().yuan()),
                null);
    }

    private static FundFigures row(BudgetFigures.Row row) {
        return new FundFigures(
                row.openingBudget().yuan(),
                row.adjustedBudget().yuan(),
                row.executedAmount().yuan());
    }
}
