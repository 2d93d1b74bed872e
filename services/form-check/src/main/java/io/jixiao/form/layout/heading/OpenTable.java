package io.jixiao.form.layout.heading;

import io.jixiao.form.ClassNames;
import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An indicator table that may go on after a page break, in a table without headings.
 *
 * @param columns what its columns hold
 * @param edges the columns in which the cells of its heading begin
 * @param width how many columns it has
 */
public record OpenTable(IndicatorColumns columns, List<Integer> edges, int width) {
    /** The repair of a table whose cells begin elsewhere than those of its heading, by the name by which it is told. */
    static final String MOVED = "columns moved after a page break";

    /** The table below this heading. */
    public static OpenTable headed(IndicatorColumns columns, Grid grid, int heading) {
        int lowest = Math.min(heading + columns.rows(), grid.rows()) - 1;
        return new OpenTable(columns, grid.edges(lowest), grid.columns());
    }

    /**
     * The same table in the one that follows: as wide, or with a row of as many cells as the heading has, or of one less, where the
     * block's own heading (绩效指标) is not repeated. Empty when the other has headings of its own, or no points in its columns.
     */
    public Optional<OpenTable> goneOn(HeadedTable table) {
        if (table.headsAnything()) {
            return Optional.empty();
        }
        Grid grid = table.grid();
        if (grid.columns() == width && hasPoints(grid)) {
            return Optional.of(this);
        }
        return IntStream.range(0, grid.rows())
                .mapToObj(grid::edges)
                .distinct()
                .filter(it -> it.size() == edges.size() || it.size() == edges.size() - 1)
                .map(it -> new OpenTable(columns.moved(edges, it), it, grid.columns()))
                .filter(it -> it.hasPoints(grid) && it.beginsWithIndicator(grid))
                .findFirst();
    }

    /** Whether its columns are others than those of its heading. */
    public boolean isMoved() {
        return columns.repairs().equals(List.of(MOVED));
    }

    /** What goes on begins with an indicator or with a class that has none; another table begins with its headings. */
    private boolean beginsWithIndicator(Grid grid) {
        return hasPoints(grid, 0) || ClassNames.subclassOf(columns.text(grid, 0, Role.SUBCLASS)) != null;
    }

    /** Of a table that prints no weights the scores tell, and of one without either the target and its answer. */
    private boolean hasPoints(Grid grid) {
        return IntStream.range(0, grid.rows()).anyMatch(row -> hasPoints(grid, row));
    }

    private boolean hasPoints(Grid grid, int row) {
        if (columns.isScored()) {
            Role points = columns.has(Role.WEIGHT) ? Role.WEIGHT : Role.SCORE;
            return Amounts.points(columns.text(grid, row, points)) != null;
        }
        return !columns.text(grid, row, Role.TARGET).isBlank()
                && !columns.text(grid, row, Role.ACTUAL).isBlank();
    }
}
