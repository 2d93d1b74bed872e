package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.FundColumns.Role;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The funds of a form that has no block for them, each figure beside its label: 预算数 100 执行数 90 执行率 90% 得分 9; below them the
 * sources, each named twice: 其中：财政拨款 80 其中：财政拨款 70.
 *
 * @param figures as written; of what is said twice the last, nearer to the indicators
 * @param labels of these figures
 * @param places where the figures are found
 */
public record LabelledFunds(Map<Role, String> figures, List<String> labels, List<Source> sources, FundPlaces places) {
    private static final HeadingWords COLUMNS = HeadingWords.of("fundColumns");
    private static final HeadingWords ROWS = HeadingWords.of("fundRows");
    private static final String TOTAL = FundRow.TOTAL.name();

    /** A source with its part of the budget and of what was spent. */
    record Source(String label, String meaning, String budget, String executed) {}

    /** What the labels above the indicators of a form say. */
    static LabelledFunds in(List<RecognisedRow> rows) {
        Map<Role, String> figures = new EnumMap<>(Role.class);
        List<String> labels = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        FundPlaces places = new FundPlaces();
        for (RecognisedRow row : rows) {
            if (row.kind() instanceof RowKind.LabelledValues && !row.context().hasLines()) {
                figures(row, figures, labels, places);
                sources(row, sources, places);
            }
        }
        return new LabelledFunds(figures, labels, sources, places);
    }

    /** 资金总额 beside what was spent is the budget. */
    private static void figures(RecognisedRow row, Map<Role, String> figures, List<String> labels, FundPlaces places) {
        List<GridCell> cells = row.cells();
        boolean isSpent = cells.stream()
                .anyMatch(it -> role(it.text()).filter(Role.EXECUTED::equals).isPresent());
        for (int i = 0; i + 1 < cells.size(); i++) {
            String label = cells.get(i).text();
            GridCell figure = cells.get(i + 1);
            String value = figure.text();
            if (Amounts.isFigure(value)) {
                boolean isBudget =
                        isSpent && ROWS.entry(label).filter(TOTAL::equals).isPresent();
                (isBudget ? Optional.of(Role.ADJUSTED) : role(label)).ifPresent(role -> {
                    figures.put(role, value);
                    labels.add(label);
                    places.addLater(role, row.grid(), figure);
                });
            }
        }
    }

    private static Optional<Role> role(String label) {
        return COLUMNS.nearest(label).map(Role::valueOf);
    }

    /** A source of the budget and the same one of what was spent, with a figure beside each. */
    private static void sources(RecognisedRow row, List<Source> sources, FundPlaces places) {
        List<GridCell> cells = row.cells();
        for (int i = 0; i + 3 < cells.size(); i++) {
            String label = cells.get(i).text();
            GridCell budgeted = cells.get(i + 1);
            GridCell spent = cells.get(i + 3);
            String budget = budgeted.text();
            String executed = spent.text();
            if (label.equals(cells.get(i + 2).text()) && Amounts.isFigure(budget) && Amounts.isFigure(executed)) {
                FundRows.meaning(label).ifPresent(it -> {
                    sources.add(new Source(label, it, budget, executed));
                    places.add(it, Role.OPENING, row.grid(), budgeted);
                    places.add(it, Role.ADJUSTED, row.grid(), budgeted);
                    places.add(it, Role.EXECUTED, row.grid(), spent);
                });
            }
        }
    }

    /** Whether there is a budget and what was spent of it. */
    public boolean areWhole() {
        return figures.containsKey(Role.EXECUTED)
                && (figures.containsKey(Role.ADJUSTED) || figures.containsKey(Role.OPENING));
    }

    /** What their labels count in. */
    public Optional<MoneyUnit> unit() {
        return LinesAround.moneyUnit(labels);
    }

    /** The rows under the official form's names. */
    public List<FundLine> lines(MoneyUnit unit) {
        FundRows rows = new FundRows();
        rows.add(TOTAL, line("", figure(Role.OPENING), figure(Role.ADJUSTED), figure(Role.EXECUTED), unit));
        boolean isAdjusted = figures.containsKey(Role.ADJUSTED);
        for (Source it : sources) {
            String opening = isAdjusted ? "" : it.budget();
            String adjusted = isAdjusted ? it.budget() : "";
            rows.add(it.meaning(), line(it.label(), opening, adjusted, it.executed(), unit));
        }
        return rows.lines();
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
                                .filter(Objects::nonNull)
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
