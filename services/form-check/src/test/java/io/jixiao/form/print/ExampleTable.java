package io.jixiao.form.print;

import io.jixiao.form.document.Grid;
import java.util.List;

/**
 * A table as the examples of recognisers and repairs write it: a row a line, with | between the cells; &lt; stands for the cell on the
 * left, merged over this place, and ^ for the one above. One line may be marked by &gt; before it.
 */
public record ExampleTable(Grid grid, int marked) {

    public static ExampleTable of(String example) {
        List<String> lines = example.lines().toList();
        Grid.Builder grid = Grid.named("");
        int marked = lines.size() - 1;
        for (int row = 0; row < lines.size(); row++) {
            String line = lines.get(row);
            marked = line.startsWith(">") ? row : marked;
            fill(grid, row, line.replaceFirst("^>", "").split("\\|", -1));
        }
        return new ExampleTable(grid.build(), marked);
    }

    private static void fill(Grid.Builder grid, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            int width = 1;
            while (column + width < cells.length && cells[column + width].equals("<")) {
                width++;
            }
            if (cells[column].equals("^")) {
                grid.continueAbove(row, column, width);
            } else if (!cells[column].equals("<")) {
                grid.put(row, column, 1, width, cells[column]);
            }
        }
    }
}
