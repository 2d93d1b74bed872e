package io.jixiao.form.layout;

import io.jixiao.form.Form.FundLine;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.FundColumns.Role;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** A funds block whose sources stand side by side, below each kind of money: 预算数 over 总额 财政拨款 其他资金, 执行数 over the same. */
final class SourcesAcross {
    private final Grid grid;
    private final MoneyUnit unit;
    private final Map<String, Map<Role, Integer>> columns = new LinkedHashMap<>();

    SourcesAcross(Grid grid, int heading, FundColumns money, MoneyUnit unit) {
        this.grid = grid;
        this.unit = unit;
        if (heading + 1 < grid.rows()) {
            money.places().forEach((role, column) -> {
                if (FundColumns.MONEY.contains(role)) {
                    find(heading, role, grid.cell(heading, column));
                }
            });
        }
    }

    private void find(int heading, Role role, GridCell above) {
        FundColumns.under(grid, above)
                .filter(it -> grid.cell(heading + 1, it) != above)
                .forEach(it -> FundRows.meaning(grid.text(heading + 1, it))
                        .ifPresent(meaning -> columns.computeIfAbsent(meaning, source -> new EnumMap<>(Role.class))
                                .putIfAbsent(role, it)));
    }

    /** Whether the row below the heading names at least two sources. */
    boolean areNamed() {
        return columns.size() > 1;
    }

    /** Each source with the row's figures for it. */
    void lines(int row, BiConsumer<String, FundLine> taker) {
        columns.forEach((meaning, places) -> taker.accept(
                meaning,
                new FundLine(
                        meaning,
                        money(row, places.get(Role.OPENING)),
                        money(row, places.get(Role.ADJUSTED)),
                        money(row, places.get(Role.EXECUTED)))));
    }

    private BigDecimal money(int row, Integer column) {
        return column == null ? null : Amounts.money(grid.text(row, column), unit);
    }
}
