package io.jixiao.scoring.publication;

import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.budget.BudgetFigures;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** How the figures of a budget moved away from those that were published. Money in yuan, as decimal strings. */
final class BudgetDrift {

    private BudgetDrift() {}

    /** @return the published figures beside the present ones; empty where nothing that is scored has changed */
    static Optional<Map<String, String>> between(AnnualBudget published, AnnualBudget present) {
        BudgetFigures now = present.figures();
        if (published == null) {
            return Optional.of(figures(new TreeMap<>(), "present", now));
        }
        BudgetFigures then = published.figures();
        boolean same = then.total().equals(now.total())
                && Objects.equals(then.fundSources(), now.fundSources())
                && Objects.equals(then.expenditure(), now.expenditure());
        return same
                ? Optional.empty()
                : Optional.of(figures(figures(new TreeMap<>(), "published", then), "present", now));
    }

    private static Map<String, String> figures(Map<String, String> all, String when, BudgetFigures figures) {
        all.put(when + "BudgetVersion", Long.toString(figures.version()));
        all.put(when + "AdjustedBudget", figures.total().adjustedBudget().amount());
        all.put(when + "ExecutedAmount", figures.total().executedAmount().amount());
        return all;
    }
}
