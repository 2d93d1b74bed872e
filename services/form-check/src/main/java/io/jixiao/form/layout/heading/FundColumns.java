package io.jixiao.form.layout.heading;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a funds block holds what, as its heading says.
 *
 * @param places column by what it holds
 */
public record FundColumns(Map<Role, Integer> places) {

    /** What a column may hold. */
    public enum Role {
        OPENING,
        ADJUSTED,
        EXECUTED,
        WEIGHT,
        RATE,
        SCORE,
        EXPLANATION,
        /** Known, and not needed. */
        OTHER
    }

    private static final HeadingWords WORDS = HeadingWords.of("fundColumns");
    private static final HeadingWords ROWS = HeadingWords.of("fundRows");

    /** What a column of money holds. */
    public static final Set<Role> MONEY = EnumSet.of(Role.OPENING, Role.ADJUSTED, Role.EXECUTED);

    private static final Set<Role> POINTS = EnumSet.of(Role.WEIGHT, Role.RATE, Role.SCORE);

    /** The columns, where this row of the table heads the funds. */
    static Optional<FundColumns> headedBy(Grid grid, int row) {
        Map<GridCell, Role> headings = roles(grid, row);
        if (!headings.containsValue(Role.EXECUTED)
                || grid.begun(row).stream().anyMatch(it -> Amounts.isFigure(it.text()))) {
            return Optional.empty();
        }
        int firstMoney = headings.keySet().stream()
                .filter(it -> MONEY.contains(headings.get(it)))
                .mapToInt(GridCell::column)
                .findFirst()
                .orElse(0);
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        // Left of the money stands what heads the whole block (预算执行率), unless nothing else is called so.
        Stream.concat(
                        headings.keySet().stream().filter(it -> it.column() >= firstMoney),
                        headings.keySet().stream().filter(it -> it.column() < firstMoney))
                .forEach(it -> places.putIfAbsent(headings.get(it), it.column()));
        if (isMeasuredBy(grid, row, places)) {
            places.putIfAbsent(Role.ADJUSTED, places.get(Role.OPENING));
        }
        boolean whole = places.containsKey(Role.ADJUSTED) || places.containsKey(Role.OPENING);
        return whole ? Optional.of(new FundColumns(places)) : Optional.empty();
    }

    private static Map<GridCell, Role> roles(Grid grid, int row) {
        Map<GridCell, Role> roles = new LinkedHashMap<>();
        for (GridCell cell : grid.begun(row)) {
            Map<GridCell, Role> below = points(grid, cell);
            roles.putAll(below);
            WORDS.nearest(cell.text())
                    .filter(it -> below.isEmpty() && !headsNames(grid, cell))
                    .ifPresent(it -> roles.put(cell, Role.valueOf(it)));
        }
        return roles;
    }

    /** 分值 执行率 得分 in a second row, below one heading (预算执行率) that is merged over them. */
    private static Map<GridCell, Role> points(Grid grid, GridCell heading) {
        Map<GridCell, Role> points = new LinkedHashMap<>();
        int below = heading.row() + 1;
        IntStream.range(heading.column(), below < grid.rows() ? grid.columns() : 0)
                .takeWhile(it -> grid.cell(heading.row(), it) == heading)
                .mapToObj(it -> grid.cell(below, it))
                .filter(it -> it.row() == below)
                .forEach(it -> WORDS.entry(it.text())
                        .map(Role::valueOf)
                        .filter(POINTS::contains)
                        .ifPresent(role -> points.put(it, role)));
        return points;
    }

    /** 年初预算数（A） is the only budget of forms whose 执行率（B/A） divides by it. */
    private static boolean isMeasuredBy(Grid grid, int row, Map<Role, Integer> places) {
        return places.containsKey(Role.OPENING)
                && places.containsKey(Role.RATE)
                && Amounts.narrow(grid.text(row, places.get(Role.OPENING))).contains("(A)")
                && Amounts.narrow(grid.text(row, places.get(Role.RATE))).contains("B/A");
    }

    /** 年度预算数（万元） above 总额 and 其中：财政资金 says of what the rows are, and is no column of budgets. */
    private static boolean headsNames(Grid grid, GridCell cell) {
        int below = cell.row() + 1;
        return below < grid.rows()
                && ROWS.entry(grid.text(below, cell.column())).isPresent()
                && isOneCell(grid, below, cell);
    }

    /** Several names below one heading (财政拨款 其他资金 总额 below 预算数) are columns of its money. */
    private static boolean isOneCell(Grid grid, int below, GridCell heading) {
        return under(grid, heading)
                        .mapToObj(it -> grid.cell(below, it))
                        .filter(it -> !it.isBlank())
                        .distinct()
                        .count()
                == 1;
    }

    /** The columns that a heading is merged over, or where it is not merged, its own and the blank ones beside it. */
    static IntStream under(Grid grid, GridCell heading) {
        return IntStream.range(heading.column(), grid.columns())
                .takeWhile(it -> it == heading.column()
                        || grid.cell(heading.row(), it) == heading
                        || grid.cell(heading.row(), it).isBlank());
    }

    /** Headings right of the first figure that are none of the known ones. */
    public List<String> unknown(Grid grid, int row) {
        return grid.begun(row).stream()
                .filter(it -> it.column() > firstFigure() && !places.containsValue(it.column()))
                .map(GridCell::text)
                .filter(it -> WORDS.nearest(it).isEmpty())
                .toList();
    }

    /** The text of the row's cell in this column; empty when the block has no such column. */
    public String text(Grid grid, int row, Role role) {
        Integer column = places.get(role);
        return column == null ? "" : grid.text(row, column);
    }

    /** The row's own cell in this column; empty where a name reaches over it. */
    public Optional<GridCell> figure(Grid grid, int row, Role role) {
        return Optional.ofNullable(places.get(role))
                .map(it -> grid.cell(row, it))
                .filter(it -> it.row() == row && it.column() >= firstFigure());
    }

    /** Left of this column stand the rows' names. */
    public int firstFigure() {
        return Collections.min(places.entrySet().stream()
                .filter(it -> it.getKey() != Role.OTHER)
                .map(Map.Entry::getValue)
                .toList());
    }
}
