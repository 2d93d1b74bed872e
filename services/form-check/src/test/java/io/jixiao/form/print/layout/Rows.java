package io.jixiao.form.print.layout;

import static io.jixiao.form.print.PrintedCell.cell;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.PrintedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Indicator rows whose class and subclass cells are merged over the rows they hold. */
final class Rows {
    private Rows() {}

    /** Adds the lines; the cells are those from the third level on. */
    static void add(PrintedTable table, List<IndicatorLine> lines, Function<IndicatorLine, Object[]> cells) {
        for (int i = 0; i < lines.size(); i++) {
            List<Object> row = new ArrayList<>();
            if (begins(lines, i, IndicatorLine::indicatorClass)) {
                row.add(cell(lines.get(i).indicatorClass()).high(run(lines, i, IndicatorLine::indicatorClass)));
            }
            if (begins(lines, i, IndicatorLine::subclass)) {
                row.add(cell(lines.get(i).subclass()).high(run(lines, i, IndicatorLine::subclass)));
            }
            row.addAll(Arrays.asList(cells.apply(lines.get(i))));
            table.row(row.toArray());
        }
    }

    private static boolean begins(List<IndicatorLine> lines, int i, Function<IndicatorLine, String> level) {
        return i == 0 || !Objects.equals(level.apply(lines.get(i - 1)), level.apply(lines.get(i)));
    }

    private static int run(List<IndicatorLine> lines, int from, Function<IndicatorLine, String> level) {
        int to = from + 1;
        while (to < lines.size() && !begins(lines, to, level)) {
            to++;
        }
        return to - from;
    }
}
