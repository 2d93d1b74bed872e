package io.jixiao.form.layout.heading;

import io.jixiao.form.Form.FundLine;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.FundColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a funds block that stand side by side, below each kind of money: 预算数 over 总额 财政拨款 其他资金, 执行数 over the same.
 *
 * @param columns by source, and there by the kind of money
 */
public record FundSources(Map<String, Map<Role, Integer>> columns) {

    /** The sources in the row below this heading. */
    public static FundSources below(Grid grid, int heading, FundColumns money) {
        Map<String, Map<Role, Integer>> columns = new LinkedHashMap<>();
        if (heading + 1 < grid.rows()) {
            money.places().forEach((role, column) -> {
                if (FundColumns.MONEY.contains(role)) {
                    find(grid, role, grid.cell(heading, column), heading + 1, columns);
                }
            });
        }
        return new FundSources(columns);
    }

    private static void find(Grid grid, Role role, GridCell above, int row, Map<String, Map<Role, Integer>> columns) {
        FundColumns.under(grid, above)
                .filter(it -> grid.cell(row, it) != above)
                .forEach(it -> FundRows.meaning(grid.text(row, it))
                        .ifPresent(meaning -> columns.computeIfAbsent(meaning, source -> new EnumMap<>(Role.class))
                                .putIfAbsent(role, it)));
    }

    /** Whether the row below the heading names at least two sources. */
    public boolean areNamed() {
        return columns.size() > 1;
    }

    /** The row's figures for each source, by what it means. */
    public Map<String, FundLine> lines(Grid grid, int row, MoneyUnit unit) {
        Map<String, FundLine> lines = new LinkedHashMap<>();
        columns.forEach((meaning, places) -> lines.put(
                meaning,
                new FundLine(
                        meaning,
                        money(grid, row, places.get(Role.OPENING), unit),
                        money(grid, row, places.get(Role.ADJUSTED), unit),
                        money(grid, row, places.get(Role.EXECUTED), unit))));
        return lines;
    }

    private static @Nullable BigDecimal money(Grid grid, int row, @Nullable Integer column, MoneyUnit unit) {
        return column == null ? null : Amounts.money(grid.text(row, column), unit);
    }
}
