package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.FundColumns.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The funds of a form that has no block for them, each figure beside its label: 预算数 100 执行数 90 执行率 90% 得分 9. */
final class LabelledFunds {
    private final Map<Role, String> figures = new EnumMap<>(Role.class);
    private final List<String> labels = new ArrayList<>();

    /** Reads a row outside the blocks of the form; what is said twice counts where it was said last, nearer to the indicators. */
    void row(List<GridCell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            String label = cells.get(i).text();
            String value = cells.get(i + 1).text();
            if (Amounts.isFigure(value)) {
                Vocabulary.nearest("fundColumns", label).map(Role::valueOf).ifPresent(role -> {
                    figures.put(role, value);
                    labels.add(label);
                });
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

    List<FundLine> lines(MoneyUnit unit) {
        return List.of(new FundLine(
                FundRow.TOTAL.chineseName(),
                Amounts.money(figure(Role.OPENING), unit),
                Amounts.money(figure(Role.ADJUSTED), unit),
                Amounts.money(figure(Role.EXECUTED), unit)));
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
