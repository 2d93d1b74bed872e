package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.FundColumns.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The funds of a form that has no block for them, each figure beside its label: 预算数 100 执行数 90 执行率 90% 得分 9; below them the
 * sources, each named twice: 其中：财政拨款 80 其中：财政拨款 70.
 */
final class LabelledFunds {
    private static final String TOTAL = FundRow.TOTAL.name();

    private final Map<Role, String> figures = new EnumMap<>(Role.class);
    private final List<String> labels = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    private record Source(String label, String meaning, String budget, String executed) {}

    /** Reads a row outside the blocks of the form, where 资金总额 beside what was spent is the budget; what is said twice counts where it was said last, nearer to the indicators. */
    void row(List<GridCell> cells) {
        boolean spent = cells.stream()
                .anyMatch(it -> role(it.text()).filter(Role.EXECUTED::equals).isPresent());
        for (int i = 0; i + 1 < cells.size(); i++) {
            String label = cells.get(i).text();
            String value = cells.get(i + 1).text();
            if (Amounts.isFigure(value)) {
                (spent
                                        && Vocabulary.entry("fundRows", label)
                                                .filter(TOTAL::equals)
                                                .isPresent()
                                ? Optional.of(Role.ADJUSTED)
                                : role(label))
                        .ifPresent(role -> {
                            figures.put(role, value);
                            labels.add(label);
                        });
            }
        }
    }

    private static Optional<Role> role(String label) {
        return Vocabulary.nearest("fundColumns", label).map(Role::valueOf);
    }

    /** Reads a row that names a source of the budget and the same one of what was spent, with a figure beside each. */
    void sources(List<GridCell> cells) {
        for (int i = 0; i + 3 < cells.size(); i++) {
            String label = cells.get(i).text();
            String budget = cells.get(i + 1).text();
            String executed = cells.get(i + 3).text();
            if (label.equals(cells.get(i + 2).text()) && Amounts.isFigure(budget) && Amounts.isFigure(executed)) {
                FundRows.meaning(label).ifPresent(it -> sources.add(new Source(label, it, budget, executed)));
            }
        }
    }

    /** Whether there is a budget and what was spent of it. */
    boolean areWhole() {
        return figures.containsKey(Role.EXECUTED)
                && (figures.containsKey(Role.ADJUSTED) || figures.containsKey(Role.OPENING));
    }

    /** What their labels count in. */
    Optional<MoneyUnit> unit() {
        return Headings.moneyUnit(labels);
    }

    /** The rows under the official form's names. */
    List<FundLine> lines(MoneyUnit unit) {
        FundRows rows = new FundRows();
        rows.add(
                FundRow.TOTAL.name(),
                line("", figure(Role.OPENING), figure(Role.ADJUSTED), figure(Role.EXECUTED), unit));
        boolean isAdjusted = figures.containsKey(Role.ADJUSTED);
        for (Source it : sources) {
            rows.add(
                    it.meaning(),
                    line(
                            it.label(),
                            isAdjusted ? "" : it.budget(),
                            isAdjusted ? it.budget() : "",
                            it.executed(),
                            unit));
        }
        return rows.byRow().entrySet().stream()
                .map(it -> new FundLine(
                        it.getKey().chineseName(),
                        it.getValue().openingBudget(),
                        it.getValue().adjustedBudget(),
                        it.getValue().executedAmount()))
                .toList();
    }

    private static FundLine line(String name, String opening, String adjusted, String executed, MoneyUnit unit) {
        return new FundLine(
                name, Amounts.money(opening, unit), Amounts.money(adjusted, unit), Amounts.money(executed, unit));
    }

    /** Weight, rate and score, where they are said; the weight may stand in a label: 得分（10分）. */
    ExecutionLine execution() {
        return new ExecutionLine(
                figures.containsKey(Role.WEIGHT)
                        ? Amounts.points(figure(Role.WEIGHT))
                        : labels.stream()
                                .map(Amounts::pointsWithin)
                                .filter(it -> it != null)
                                .findFirst()
                                .orElse(null),
                figures.get(Role.RATE),
                Amounts.points(figure(Role.SCORE)),
                null);
    }

    private String figure(Role role) {
        return figures.getOrDefault(role, "");
    }
}
