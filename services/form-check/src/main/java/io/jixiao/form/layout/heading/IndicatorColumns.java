package io.jixiao.form.layout.heading;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.language.heading.HeadingWords;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of an indicator table holds what, as its heading says.
 *
 * @param places column by what it holds, the first of several under one heading
 * @param widths how many columns stand under its heading
 * @param rows rows that the heading takes, 1 or 2
 * @param repairs names of the {@link HeadingRepair}s without which the heading would have been misread, in their order
 */
public record IndicatorColumns(Map<Role, Integer> places, Map<Role, Integer> widths, int rows, List<String> repairs) {

    /** What a column may hold. */
    public enum Role {
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
        /** What the review found in place of the reported value. */
        REVIEW_ACTUAL,
        /** Why the reviewer gave that score. */
        REVIEW_REMARK,
        EXPLANATION,
        /** 改进措施 in a column of its own, beside the reasons or without them. */
        MEASURES,
        /** Known, and not needed. */
        OTHER
    }

    static final HeadingWords WORDS = HeadingWords.of("indicatorColumns");
    private static final HeadingWords PAST_YEARS = HeadingWords.of("pastYears");
    private static final HeadingWords END = HeadingWords.of("end");
    private static final Set<Role> CHOSEN = EnumSet.of(Role.TARGET, Role.ACTUAL, Role.SCORE, Role.EXPLANATION);

    /** The columns, where this row of the table heads the indicators, alone or together with the next. */
    static Optional<IndicatorColumns> headedBy(Grid grid, int row) {
        HeadingRow written = HeadingRow.of(grid, row);
        if (written.isEmpty() || written.isLineAboveHeadings()) {
            return Optional.empty();
        }
        return Optional.of(HeadingRepairs.repaired(written)).filter(IndicatorColumns::isWhole);
    }

    /**
     * What the row says in this column; empty when the table has no such column. Several cells under one heading say it together:
     * ≥ and 95% under 年度指标值, 1. and the name under 三级指标.
     */
    public String text(Grid grid, int row, Role role) {
        Integer column = places.get(role);
        if (column == null) {
            return "";
        }
        return widths.getOrDefault(role, 1) == 1
                ? grid.text(row, column)
                : cells(grid, row, role, column).map(GridCell::text).collect(Collectors.joining());
    }

    /** The row's first written cell in this column, or else its first one; null when the table has no such column. */
    public @Nullable GridCell cell(Grid grid, int row, Role role) {
        Integer column = places.get(role);
        return column == null
                ? null
                : cells(grid, row, role, column)
                        .filter(it -> !it.isBlank())
                        .findFirst()
                        .orElseGet(() -> grid.cell(row, column));
    }

    private Stream<GridCell> cells(Grid grid, int row, Role role, int column) {
        return IntStream.range(column, column + Math.max(1, widths.getOrDefault(role, 1)))
                .mapToObj(it -> grid.cell(row, it))
                .distinct();
    }

    /** Headings right of the indicator's name that are none of the known ones. */
    public List<String> unknown(Grid grid, int heading) {
        int name = places.getOrDefault(Role.NAME, places.getOrDefault(Role.SUBCLASS, 0));
        return headings(grid, heading)
                .filter(it -> it.column() > name && !places.containsValue(it.column()))
                .map(GridCell::text)
                .filter(it -> WORDS.nearest(it).isEmpty())
                .toList();
    }

    /**
     * Headings that mean the same as that of a column which was taken, and were not (偏差原因 beside 改进措施). Left of the first
     * column stands the block's own label (年度绩效目标), and no heading.
     */
    public List<String> passedOver(Grid grid, int heading) {
        int first = Collections.min(places.values());
        return headings(grid, heading)
                .filter(it -> it.column() > first && !heads(grid, it))
                .map(GridCell::text)
                .filter(it -> !PAST_YEARS.begins(it) && !END.has(it))
                .filter(it -> WORDS.nearest(it)
                        .map(Role::valueOf)
                        .filter(CHOSEN::contains)
                        .isPresent())
                .toList();
    }

    private Stream<GridCell> headings(Grid grid, int heading) {
        return IntStream.range(heading, heading + rows).boxed().flatMap(row -> grid.begun(row).stream());
    }

    private boolean heads(Grid grid, GridCell heading) {
        return places.values().stream().anyMatch(column -> grid.cell(heading.row(), column) == heading);
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
        return new IndicatorColumns(moved, Map.of(), rows, List.of(OpenTable.MOVED));
    }

    public boolean has(Role role) {
        return places.containsKey(role);
    }

    /** A name, a value and points; or, on forms without points, all three levels, what was asked and what was reached. */
    boolean isWhole() {
        boolean named = has(Role.NAME) || has(Role.SUBCLASS);
        boolean valued = has(Role.TARGET) || has(Role.ACTUAL);
        boolean levelled = has(Role.CLASS) && has(Role.SUBCLASS) && has(Role.NAME);
        boolean answered = has(Role.TARGET) && has(Role.ACTUAL);
        return named && valued && isScored() || levelled && answered;
    }

    /** Whether the table has a column of points. */
    public boolean isScored() {
        return has(Role.WEIGHT) || has(Role.SCORE);
    }
}
