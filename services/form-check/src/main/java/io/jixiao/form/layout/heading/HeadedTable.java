package io.jixiao.form.layout.heading;

import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.text.TotalsLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table with what each of its rows heads or sums up, looked at once. */
public record HeadedTable(Grid grid, List<Row> rows) {

    /**
     * What a row heads, and what follows it.
     *
     * @param indicators the columns of indicators, where it heads them
     * @param funds the columns of a funds block, where it heads one
     * @param isTotals whether it is the row of totals of an indicator table
     * @param headingFrom the first row, from this one on, that heads indicators; beyond the table where none does
     * @param totalsFollow whether a row of totals stands below it, before anything is headed
     */
    private record Row(
            Optional<IndicatorColumns> indicators,
            Optional<FundColumns> funds,
            boolean isTotals,
            int headingFrom,
            boolean totalsFollow) {
        private static final Row NONE = new Row(Optional.empty(), Optional.empty(), false, Integer.MAX_VALUE, false);

        static Row of(Grid grid, int number, Row below) {
            Optional<IndicatorColumns> indicators = IndicatorColumns.headedBy(grid, number);
            Row row = new Row(
                    indicators,
                    FundColumns.headedBy(grid, number),
                    TotalsLabel.begins(grid.begun(number)),
                    indicators.isPresent() ? number : below.headingFrom,
                    below.isTotals || !below.headsAnything() && below.totalsFollow);
            return row.equals(below) ? below : row;
        }

        boolean headsAnything() {
            return indicators.isPresent() || funds.isPresent();
        }
    }

    /** No table, for a paragraph. */
    public static final HeadedTable NONE = of(Grid.NONE);

    public static HeadedTable of(Grid grid) {
        Row[] rows = new Row[grid.rows()];
        Row below = Row.NONE;
        for (int row = rows.length - 1; row >= 0; row--) {
            below = Row.of(grid, row, below);
            rows[row] = below;
        }
        return new HeadedTable(grid, Arrays.asList(rows));
    }

    /** The columns, where this row heads indicators. */
    public Optional<IndicatorColumns> indicators(int row) {
        return rows.get(row).indicators();
    }

    /** The columns, where this row heads the funds. */
    public Optional<FundColumns> funds(int row) {
        return rows.get(row).funds();
    }

    /** Whether this is the row of totals. */
    public boolean isTotals(int row) {
        return rows.get(row).isTotals();
    }

    /** Whether the table's totals stand below this row, before anything else is headed. */
    public boolean totalsFollow(int row) {
        return rows.get(row).totalsFollow();
    }

    /** Whether a row heads indicators, from this one on within so many. */
    public boolean headsIndicators(int from, int within) {
        return from < rows.size() && rows.get(from).headingFrom() < from + within;
    }

    /** Whether any row heads indicators. */
    public boolean headsIndicators() {
        return headsIndicators(0, rows.size());
    }

    /** Whether any row heads indicators or funds. */
    boolean headsAnything() {
        return rows.stream().anyMatch(Row::headsAnything);
    }

    /** The first row of totals. */
    public Optional<Integer> totals() {
        return IntStream.range(0, rows.size()).filter(this::isTotals).boxed().findFirst();
    }
}
