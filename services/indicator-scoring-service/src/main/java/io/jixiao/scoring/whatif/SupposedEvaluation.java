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
final class SupposedEvaluation {

    private SupposedEvaluation() {}

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
                evaluation.prose(),
                evaluation.goal(),
                evaluation.yearAssumed(),
                evaluation.sharedPoints());
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

    private static BigDecimal supposed(MoneyInput supposed, BigDecimal present) {
        return supposed == null ? present : supposed.yuan();
    }

    private static Indicator line(Indicator line, WhatIf.Line supposed) {
        return line.with()
                .target(or(supposed.target(), line.targetText()))
                .actual(or(supposed.actual(), line.actualText()))
                .weight(or(supposed.weight(), line.weight()))
                .judged(
                        or(supposed.attainment(), line.attainment()),
                        or(supposed.share(), line.share()),
                        line.judgementReason())
                .build();
    }

    private static <T> T or(T supposed, T present) {
        return supposed == null ? present : supposed;
    }
}
