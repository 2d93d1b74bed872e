package io.jixiao.report.composition;

import io.jixiao.report.document.model.BudgetStatement;
import io.jixiao.report.document.model.ExpenditureKind;
import io.jixiao.report.document.model.ExpenditureRow;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.sources.ScoreSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Chapter two: 预算收支情况, and the funds of the form. */
final class BudgetPart {

    private BudgetPart() {}

    /** @param budget null where none was registered: the rows stay empty */
    static BudgetStatement of(ScoreSource.Budget budget) {
        if (budget == null) {
            BigDecimal nothing = BigDecimal.ZERO;
            return new BudgetStatement(nothing, nothing, nothing, nothing, emptyRows(), List.of());
        }
        ScoreSource.Row total = budget.figures().total();
        ScoreSource.Expenditure expenditure = budget.figures().expenditure();
        return new BudgetStatement(
                total.openingBudget().yuan(),
                total.adjustment().yuan(),
                total.adjustedBudget().yuan(),
                total.executedAmount().yuan(),
                rows(budget.figures()),
                List.of(
                        new ExpenditureRow(
                                ExpenditureKind.BASIC, expenditure.basic().yuan()),
                        new ExpenditureRow(
                                ExpenditureKind.PROJECT, expenditure.project().yuan())));
    }

    private static List<FundRow> rows(ScoreSource.Figures figures) {
        List<FundRow> rows = new ArrayList<>();
        for (FundSource source : FundSource.values()) {
            rows.add(
                    source == FundSource.TOTAL
                            ? row(source, figures.total())
                            : figures.fundSources().stream()
                                    .filter(each -> each.fundSource().equals(source.name()))
                                    .findFirst()
                                    .map(each -> row(source, each.figures()))
                                    .orElse(new FundRow(source, null, null, null)));
        }
        return rows;
    }

    private static FundRow row(FundSource source, ScoreSource.Row row) {
        return new FundRow(
                source,
                row.openingBudget().yuan(),
                row.adjustedBudget().yuan(),
                row.executedAmount().yuan());
    }

    private static List<FundRow> emptyRows() {
        return java.util.Arrays.stream(FundSource.values())
                .map(source -> new FundRow(source, null, null, null))
                .toList();
    }
}
