package io.jixiao.form.layout;

import io.jixiao.form.ClassNames;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of an indicator table holds what, as its heading says.
 *
 * @param places column by what it holds, the first of several under one heading
 * @param widths how many columns stand under its heading
 * @param rows rows that the heading takes, 1 or 2
 */
record IndicatorColumns(Map<Role, Integer> places, Map<Role, Integer> widths, int rows) {

    /** What a column may hold. */
    enum Role {
        CLASS,
        SUBCLASS,
        NAME,
        OPERATOR,
        TARGET,
        ADJUSTED_TARGET,
        UNIT,
        ACTUAL,
        WEIGHT,
        SCORE,
        REVIEW_SCORE,
        EXPLANATION,
        /** 改进措施 in a column of its own, beside the reasons or without them. */
        MEASURES,
        /** Known, and not needed. */
        OTHER
    }

    private static final int MOST_TYPES = 40;
    private static final String EXPECTED = "预计";
    private static final Set<Role> CHOSEN = EnumSet.of(Role.TARGET, Role.ACTUAL, Role.SCORE, Role.EXPLANATION);

    /** The columns, where this row of the table heads the indicators, alone or together with the next. */
    static Optional<IndicatorColumns> headedBy(Grid grid, int row) {
        TreeMap<Integer, Role> upper = roles(grid, row, false);
        if (upper.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<Integer, Role> lower = row + 1 < grid.rows() ? roles(grid, row + 1, true) : new TreeMap<>();
        boolean twoRows = lower.size() >= 2;
        if (twoRows
                && new IndicatorColumns(ColumnChoice.of(grid, row + 1, lower), Map.of(), 1).isWhole()
                && !reachesDown(grid, row, upper)) {
            return Optional.empty();
        }
        if (twoRows) {
            lower.forEach((column, role) -> {
                upper.remove(grid.cell(row, column).column());
            });
            upper.putAll(lower);
        }
        leaveOutLabelOfBlock(upper);
        Map<Role, Integer> places = ColumnChoice.of(grid, row, upper);
        nameBesideSubclass(grid, row, places);
        typesAreSubclasses(grid, row, places);
        int lowest = twoRows ? row + 1 : row;
        Map<Role, Integer> widths = new EnumMap<>(Role.class);
        places.forEach((role, column) -> widths.put(role, width(grid, lowest, column)));
        Predicate<Integer> blank = column ->
                grid.cell(row, column).isBlank() && grid.cell(lowest, column).isBlank();
        targetOverBlanks(places, widths, grid.columns(), blank);
        classesOverSubclasses(places, widths, blank);
        IndicatorColumns columns = new IndicatorColumns(places, widths, twoRows ? 2 : 1);
        return columns.isWhole() ? Optional.of(columns) : Optional.empty();
    }

    private static int width(Grid grid, int row, int column) {
        GridCell heading = grid.cell(row, column);
        return (int) IntStream.range(column, grid.columns())
                .takeWhile(it -> grid.cell(row, it) == heading)
                .count();
    }

    /** Where 年度指标值 is not merged over operator and value, the columns beside it have no heading. */
    private static void targetOverBlanks(
            Map<Role, Integer> places, Map<Role, Integer> widths, int columns, Predicate<Integer> blank) {
        Integer target = places.get(Role.TARGET);
        if (target != null && widths.get(Role.TARGET) == 1) {
            long blanks = IntStream.range(target + 1, columns)
                    .boxed()
                    .takeWhile(blank)
                    .count();
            widths.put(Role.TARGET, 1 + (int) blanks);
        }
    }

    /** 年度绩效目标（80分） or 年度绩效指标完成情况 left of 一级指标 heads the block from top to bottom, and no column in it. */
    private static void leaveOutLabelOfBlock(TreeMap<Integer, Role> roles) {
        roles.entrySet().stream()
                .filter(it -> it.getValue() == Role.CLASS)
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(it -> roles.headMap(it).clear());
    }

    /** 绩效指标 heads the whole block on most forms; right of 二级指标, where there is no 三级指标, it heads the names. */
    private static void nameBesideSubclass(Grid grid, int row, Map<Role, Integer> places) {
        Integer subclass = places.get(Role.SUBCLASS);
        if (subclass == null || places.containsKey(Role.NAME)) {
            return;
        }
        grid.begun(row).stream()
                .filter(it -> it.column() > subclass && Vocabulary.is("nameBesideSubclass", it.text()))
                .findFirst()
                .ifPresent(it -> places.put(Role.NAME, it.column()));
    }

    /** The only column of classes may hold those of the second level (数量指标, 质量指标), on forms that name no others. */
    private static void typesAreSubclasses(Grid grid, int heading, Map<Role, Integer> places) {
        Integer types = places.get(Role.CLASS);
        boolean areSubclasses = types != null
                && !places.containsKey(Role.SUBCLASS)
                && IntStream.range(heading + 1, Math.min(heading + MOST_TYPES, grid.rows()))
                        .mapToObj(row -> grid.text(row, types))
                        .anyMatch(it -> ClassNames.subclassOf(it) != null && ClassNames.classOf(it, null) == null);
        if (areSubclasses) {
            places.put(Role.SUBCLASS, places.remove(Role.CLASS));
        }
    }

    /** 指标类型 over two columns heads the classes and, where nothing else does, the second level beside them. */
    private static void classesOverSubclasses(
            Map<Role, Integer> places, Map<Role, Integer> widths, Predicate<Integer> blank) {
        Integer classes = places.get(Role.CLASS);
        Integer names = places.get(Role.NAME);
        if (classes == null || names == null || names != classes + 2 || places.containsKey(Role.SUBCLASS)) {
            return;
        }
        if (widths.get(Role.CLASS) == 2 || blank.test(classes + 1)) {
            places.put(Role.SUBCLASS, classes + 1);
            widths.put(Role.CLASS, 1);
        }
    }

    /** Whether a heading of this row covers the next one too; a line above the headings (实际完成情况 …) does not. */
    private static boolean reachesDown(Grid grid, int row, TreeMap<Integer, Role> upper) {
        return upper.keySet().stream().anyMatch(it -> grid.cell(row + 1, it) == grid.cell(row, it));
    }

    /**
     * What the row says in this column; empty when the table has no such column. Several cells under one heading say it together:
     * ≥ and 95% under 年度指标值, 1. and the name under 三级指标.
     */
    String text(Grid grid, int row, Role role) {
        Integer column = places.get(role);
        if (column == null) {
            return "";
        }
        return widths.getOrDefault(role, 1) == 1
                ? grid.text(row, column)
                : cells(grid, row, role).map(GridCell::text).collect(Collectors.joining());
    }

    /** The row's first written cell in this column, or else its first one; null when the table has no such column. */
    GridCell cell(Grid grid, int row, Role role) {
        Integer column = places.get(role);
        return column == null
                ? null
                : cells(grid, row, role)
                        .filter(it -> !it.isBlank())
                        .findFirst()
                        .orElseGet(() -> grid.cell(row, column));
    }

    private Stream<GridCell> cells(Grid grid, int row, Role role) {
        Integer column = places.get(role);
        return column == null
                ? Stream.empty()
                : IntStream.range(column, column + Math.max(1, widths.getOrDefault(role, 1)))
                        .mapToObj(it -> grid.cell(row, it))
                        .distinct();
    }

    /** Headings right of the indicator's name that are none of the known ones. */
    List<String> unknown(Grid grid, int heading) {
        int name = places.getOrDefault(Role.NAME, places.getOrDefault(Role.SUBCLASS, 0));
        return IntStream.range(heading, heading + rows)
                .boxed()
                .flatMap(row -> grid.begun(row).stream())
                .filter(it -> it.column() > name)
                .filter(it -> !places.containsValue(it.column()))
                .map(GridCell::text)
                .filter(it -> Vocabulary.nearest("indicatorColumns", it).isEmpty())
                .toList();
    }

    /**
     * Headings that mean the same as that of a column which was taken, and were not (偏差原因 beside 改进措施). Left of the first
     * column stands the block's own label (年度绩效目标), and no heading.
     */
    List<String> passedOver(Grid grid, int heading) {
        int first = Collections.min(places.values());
        return IntStream.range(heading, heading + rows)
                .boxed()
                .flatMap(row -> grid.begun(row).stream()
                        .filter(it -> it.column() > first)
                        .filter(it -> places.values().stream().noneMatch(column -> grid.cell(row, column) == it)))
                .filter(it -> !Vocabulary.begins("pastYears", it.text()) && !Vocabulary.is("end", it.text()))
                .filter(it -> Vocabulary.nearest("indicatorColumns", it.text())
                        .map(Role::valueOf)
                        .filter(CHOSEN::contains)
                        .isPresent())
                .map(GridCell::text)
                .toList();
    }

    /** The columns of a table whose cells begin elsewhere; what is right of the other's first cells stays right of them. */
    IndicatorColumns moved(List<Integer> from, List<Integer> to) {
        int without = from.size() - to.size();
        Map<Role, Integer> moved = new EnumMap<>(Role.class);
        places.forEach((role, column) -> {
            int place = from.indexOf(column) - without;
            if (place >= 0) {
                moved.put(role, to.get(place));
            }
        });
        return new IndicatorColumns(moved, Map.of(), rows);
    }

    boolean has(Role role) {
        return places.containsKey(role);
    }

    /** A name, a value and points; or, on forms without points, all three levels, what was asked and what was reached. */
    private boolean isWhole() {
        boolean named = has(Role.NAME) || has(Role.SUBCLASS);
        boolean valued = has(Role.TARGET) || has(Role.ACTUAL);
        boolean levelled = has(Role.CLASS) && has(Role.SUBCLASS) && has(Role.NAME);
        boolean answered = has(Role.TARGET) && has(Role.ACTUAL);
        return named && valued && isScored() || levelled && answered;
    }

    /** Whether the table has a column of points. */
    boolean isScored() {
        return has(Role.WEIGHT) || has(Role.SCORE);
    }

    /**
     * What was reached in the years before, or is expected in the middle of the year (全年预计完成情况), is no column of this evaluation,
     * whatever else its heading says.
     */
    private static boolean isOfAnotherTime(String heading) {
        return Vocabulary.begins("pastYears", heading) || heading.contains(EXPECTED);
    }

    private static TreeMap<Integer, Role> roles(Grid grid, int row, boolean exactly) {
        TreeMap<Integer, Role> roles = new TreeMap<>();
        for (GridCell cell : grid.begun(row)) {
            Optional<String> role = exactly
                    ? Vocabulary.entry("indicatorColumns", cell.text())
                    : Vocabulary.nearest("indicatorColumns", cell.text());
            role.ifPresent(
                    it -> roles.put(cell.column(), isOfAnotherTime(cell.text()) ? Role.OTHER : Role.valueOf(it)));
        }
        return roles;
    }
}
