package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.score.Cell;
import io.jixiao.form.FundRows;
import io.jixiao.form.document.CellAddress;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.FundColumns.Role;
import io.jixiao.form.layout.row.FundsRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the funds of a form are found; of rows that mean the same the first counts.
 *
 * @param rows the cells of a row, by what it means
 */
record FundPlaces(Map<String, Map<Cell, CellAddress>> rows) {
    private static final Map<Role, Cell> CELLS = Map.of(
            Role.OPENING, Cell.OPENING_BUDGET,
            Role.ADJUSTED, Cell.ADJUSTED_BUDGET,
            Role.EXECUTED, Cell.EXECUTED_AMOUNT,
            Role.WEIGHT, Cell.WEIGHT,
            Role.RATE, Cell.RATE,
            Role.SCORE, Cell.SCORE,
            Role.EXPLANATION, Cell.EXPLANATION);

    FundPlaces() {
        this(new HashMap<>());
    }

    /** Takes a row of this meaning in: its name, and its cells under the headings of the block. */
    void add(String meaning, FundsRow row) {
        row.nameCell().ifPresent(it -> put(meaning, Cell.NAME, row.grid().address(it)));
        add(meaning, row.grid(), row.row(), row.columns().places());
    }

    /** Takes in what stands in these columns of a row. */
    void add(String meaning, Grid grid, int row, Map<Role, Integer> columns) {
        columns.forEach((role, column) -> add(meaning, role, grid, grid.cell(row, column)));
    }

    /** Takes in one figure. */
    void add(String meaning, Role role, Grid grid, GridCell figure) {
        Cell cell = CELLS.get(role);
        if (cell != null) {
            put(meaning, cell, grid.address(figure));
        }
    }

    /** Takes in one figure of the total that counts more than those before it. */
    void addLater(Role role, Grid grid, GridCell figure) {
        Cell cell = CELLS.get(role);
        if (cell != null) {
            rows.computeIfAbsent(FundRow.TOTAL.name(), it -> new EnumMap<>(Cell.class))
                    .put(cell, grid.address(figure));
        }
    }

    private void put(String meaning, Cell cell, CellAddress address) {
        rows.computeIfAbsent(meaning, it -> new EnumMap<>(Cell.class)).putIfAbsent(cell, address);
    }

    /** The cells of the rows that the form prints; a part of the appropriation stands for its row where the form has none. */
    Map<FundRow, Map<Cell, CellAddress>> byRow() {
        Map<FundRow, Map<Cell, CellAddress>> byRow = new EnumMap<>(FundRow.class);
        for (FundRow row : FundRow.values()) {
            if (rows.containsKey(row.name())) {
                byRow.put(row, rows.get(row.name()));
            }
        }
        if (rows.containsKey(FundRows.PART)) {
            byRow.putIfAbsent(FundRow.CURRENT_APPROPRIATION, rows.get(FundRows.PART));
        }
        return byRow;
    }
}
