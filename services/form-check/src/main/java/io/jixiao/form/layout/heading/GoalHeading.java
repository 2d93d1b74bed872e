package io.jixiao.form.layout.heading;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.language.heading.HeadingWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 预期目标 and 实际完成情况 side by side above their texts.
 *
 * @param end the first row below the texts, which reach as far down as the cell that heads them on the left
 */
public record GoalHeading(Grid grid, int row, int end) {
    private static final HeadingWords WORDS = HeadingWords.of("goals");
    private static final String EXPECTED = "EXPECTED";
    private static final String ACTUAL = "ACTUAL";

    /** The heading, where this row heads both, one beside the other. */
    public static Optional<GoalHeading> of(Grid grid, int row, List<GridCell> begun) {
        return IntStream.range(1, begun.size())
                        .anyMatch(i -> isHeading(begun.get(i - 1), EXPECTED) && isHeading(begun.get(i), ACTUAL))
                ? Optional.of(new GoalHeading(grid, row, end(grid, row)))
                : Optional.empty();
    }

    private static int end(Grid grid, int heading) {
        GridCell label = grid.cell(heading, 0);
        int end = heading + 2;
        while (end < grid.rows() && !label.isBlank() && grid.cell(end, 0) == label) {
            end++;
        }
        return Math.min(end, grid.rows());
    }

    /** The texts of what was expected, from top to bottom. */
    public Stream<String> expected() {
        return texts(EXPECTED);
    }

    /** The texts of what was reached, from top to bottom. */
    public Stream<String> actual() {
        return texts(ACTUAL);
    }

    /** The cell of what was expected, below the last heading that has a text, or else empty below the last one. */
    public GridCell expectedCell() {
        List<GridCell> below = headings(EXPECTED).stream()
                .map(it -> row + 1 < grid.rows() ? grid.cell(row + 1, it.column()) : it)
                .toList();
        return below.stream()
                .filter(it -> it.row() > row && !it.isBlank())
                .findFirst()
                .orElseGet(below::getFirst);
    }

    private List<GridCell> headings(String meaning) {
        return grid.begun(row).stream()
                .filter(it -> isHeading(it, meaning))
                .toList()
                .reversed();
    }

    private Stream<String> texts(String meaning) {
        List<GridCell> headings = headings(meaning);
        return IntStream.range(row + 1, end).mapToObj(it -> text(headings, it)).filter(Objects::nonNull);
    }

    /** The text of the last column that is headed so and not blank: the adjusted goal stands right of the first one. */
    private @Nullable String text(List<GridCell> lastFirst, int below) {
        return lastFirst.stream()
                .map(it -> grid.cell(below, it.column()))
                .filter(it -> it.row() == below && !it.isBlank())
                .map(GridCell::text)
                .findFirst()
                .orElse(null);
    }

    private static boolean isHeading(GridCell cell, String meaning) {
        return WORDS.nearest(cell.text()).filter(meaning::equals).isPresent();
    }
}
