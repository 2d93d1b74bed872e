package io.jixiao.scoring.whatif;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.platform.money.MoneyInput;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The evaluation as it would be if what is supposed were so. */
final class Supposition {

    private Supposition() {}

    static Evaluation on(Evaluation evaluation, WhatIf whatIf) {
        Map<String, WhatIf.Line> changed = whatIf.lines().stream()
                .collect(Collectors.toMap(line -> line.indicatorId().toString(), Function.identity()));
        List<Indicator> lines = evaluation.indicators().stream()
                .map(line -> changed.containsKey(line.id()) ? line(line, changed.get(line.id())) : line)
                .toList();
        return new Evaluation(
                evaluation.subjectKind(),
                evaluation.fiscalYear(),
                funds(evaluation.funds(), whatIf),
                evaluation.execution(),
                lines,
                evaluation.declared(),
                evaluation.prose());
    }

    /** Only the total row is scored, so the total is all that is supposed; the sources stay as they are. */
    private static Funds funds(Funds funds, WhatIf whatIf) {
        if (whatIf.executedAmount() == null && whatIf.adjustedBudget() == null) {
            return funds;
        }
        FundFigures total = funds.row(FundRow.TOTAL);
        Map<FundRow, FundFigures> rows = new EnumMap<>(FundRow.class);
        rows.put(
                FundRow.TOTAL,
                new FundFigures(
                        null,
                        supposed(whatIf.adjustedBudget(), total.adjustedBudget()),
                        supposed(whatIf.executedAmount(), total.executedAmount())));
        return new Funds(rows, null, null, funds.printedPlace());
    }

    private static BigDecimal supposed(MoneyInput wish, BigDecimal actual) {
        return wish == null ? actual : wish.yuan();
    }

    private static Indicator line(Indicator line, WhatIf.Line wish) {
        return new Indicator(
                line.id(),
                line.indicatorClass(),
                line.indicatorSubclass(),
                line.name(),
                or(wish.target(), line.targetText()),
                or(wish.actual(), line.actualText()),
                line.unit(),
                line.direction(),
                line.method(),
                or(wish.weight(), line.weight()),
                or(wish.attainment(), line.attainment()),
                or(wish.share(), line.share()),
                line.judgementReason(),
                line.deviationExplanation(),
                line.declaredScore());
    }

    private static <T> T or(T wish, T actual) {
        return wish == null ? actual : wish;
    }
}
