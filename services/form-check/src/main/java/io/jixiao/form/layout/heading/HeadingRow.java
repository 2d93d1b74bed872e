package io.jixiao.form.layout.heading;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What each heading of a row means, as far as it is understood; a {@link HeadingRepair} gives another one.
 *
 * @param rows rows that the heading takes, 1 or 2
 * @param roles what a column holds, by column
 * @param widths how many columns stand under a heading, by column, where it is not as many as the heading covers
 */
record HeadingRow(Grid grid, int row, int rows, NavigableMap<Integer, Role> roles, Map<Integer, Integer> widths) {

    /** The headings of the row as their words say. */
    static HeadingRow of(Grid grid, int row) {
        return of(grid, row, IndicatorColumns.WORDS::nearest);
    }

    /** The row below, which has headings only where the whole word says so. */
    Optional<HeadingRow> below() {
        return row + 1 < grid.rows() ? Optional.of(of(grid, row + 1, IndicatorColumns.WORDS::entry)) : Optional.empty();
    }

    private static HeadingRow of(Grid grid, int row, Function<String, Optional<String>> meaning) {
        NavigableMap<Integer, Role> roles = new TreeMap<>();
        for (GridCell cell : grid.begun(row)) {
            meaning.apply(cell.text()).ifPresent(it -> roles.put(cell.column(), Role.valueOf(it)));
        }
        return new HeadingRow(grid, row, 1, Collections.unmodifiableNavigableMap(roles), Map.of());
    }

    boolean isEmpty() {
        return roles.isEmpty();
    }

    /** Whether the headings stand in the next row alone, and none of this one covers it: 实际完成情况 … above a whole heading. */
    boolean isLineAboveHeadings() {
        return below().map(HeadingRepairs::chosen)
                .filter(it -> it.columns(List.of()).isWhole())
                .filter(it -> roles.keySet().stream()
                        .noneMatch(column -> grid.cell(row + 1, column) == grid.cell(row, column)))
                .isPresent();
    }

    /** The same, where the columns hold this. */
    HeadingRow with(Map<Integer, Role> roles) {
        return roles.equals(this.roles)
                ? this
                : new HeadingRow(grid, row, rows, Collections.unmodifiableNavigableMap(new TreeMap<>(roles)), widths);
    }

    /** Both rows: this one's headings give way to those that stand below them. */
    HeadingRow over(HeadingRow lower) {
        NavigableMap<Integer, Role> both = new TreeMap<>(roles);
        lower.roles().keySet().forEach(it -> both.remove(grid.cell(row, it).column()));
        both.putAll(lower.roles());
        return new HeadingRow(grid, row, 2, Collections.unmodifiableNavigableMap(both), widths);
    }

    /** The same where this column holds that. */
    HeadingRow with(int column, Role role) {
        Map<Integer, Role> changed = new TreeMap<>(roles);
        changed.put(column, role);
        return with(changed);
    }

    /** The same where this heading stands over so many columns. */
    HeadingRow wide(int column, int width) {
        Map<Integer, Integer> changed = new TreeMap<>(widths);
        changed.put(column, width);
        return width == width(column) ? this : new HeadingRow(grid, row, rows, roles, Map.copyOf(changed));
    }

    /** How many columns stand under the heading of this one. */
    int width(int column) {
        GridCell heading = grid.cell(lowest(), column);
        return widths.getOrDefault(column, (int) IntStream.range(column, grid.columns())
                .takeWhile(it -> grid.cell(lowest(), it) == heading)
                .count());
    }

    /** The row that stands right above the indicators. */
    int lowest() {
        return row + rows - 1;
    }

    /** The first column that holds this. */
    OptionalInt column(Role role) {
        return roles.entrySet().stream()
                .filter(it -> it.getValue() == role)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    String text(int column) {
        return grid.text(row, column);
    }

    /** Whether no heading stands over this column. */
    boolean isBlank(int column) {
        return grid.cell(row, column).isBlank() && grid.cell(lowest(), column).isBlank();
    }

    /** The columns, where each role was given to one of them. */
    IndicatorColumns columns(List<String> repairs) {
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        Map<Role, Integer> widthOf = new EnumMap<>(Role.class);
        roles.forEach((column, role) -> {
            places.put(role, column);
            widthOf.put(role, width(column));
        });
        return new IndicatorColumns(places, widthOf, rows, repairs);
    }
}
