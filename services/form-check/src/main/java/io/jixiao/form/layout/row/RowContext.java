package io.jixiao.form.layout.row;

import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.heading.IndicatorColumns;
import io.jixiao.form.layout.heading.OpenTable;
import io.jixiao.form.layout.row.Block.Funds;
import io.jixiao.form.layout.row.Block.Indicators;
import io.jixiao.form.layout.row.Block.Outside;
import io.jixiao.form.layout.row.Block.TakenWithAbove;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows before one say of the form that it may belong to. Each row gives another context; none changes it.
 *
 * @param block where the next row stands
 * @param open the indicator table that may go on in the next table; null while there is none
 * @param lines how many indicators were met
 * @param isClosed whether the row of totals was met
 * @param subject of the form
 * @param below the subject of a form that would begin now: the lines since the last headings may be its titles
 */
public record RowContext(
        Block block, @Nullable OpenTable open, int lines, boolean isClosed, Subject subject, Subject below) {
    static final RowContext START = new RowContext(new Outside(), null, 0, false, Subject.UNKNOWN, Subject.UNKNOWN);

    /** Whether any indicator was met. */
    public boolean hasLines() {
        return lines > 0;
    }

    /** The columns of the indicators among which the next row stands; empty outside of them. */
    public Optional<IndicatorColumns> columns() {
        return block instanceof Indicators among ? Optional.of(among.table().columns()) : Optional.empty();
    }

    /** The context in which another form begins. */
    RowContext ofNextForm() {
        return new RowContext(block, null, 0, false, below, Subject.UNKNOWN);
    }

    /** The context of the table's next row, which may stand below what was taken with the one above. */
    RowContext at(int row) {
        return block instanceof TakenWithAbove taken && row >= taken.until() ? in(taken.then()) : this;
    }

    RowContext in(Block block) {
        return block.equals(this.block) ? this : new RowContext(block, open, lines, isClosed, subject, below);
    }

    /** After this row of the grid. */
    RowContext after(Grid grid, int row, RowKind kind) {
        return switch (kind) {
            case RowKind.TableBegins it -> after(it);
            case RowKind.IndicatorHeading it -> headed(grid, row, it);
            case RowKind.FundHeading it -> in(new Funds(it));
            case RowKind.GoalsHeading it -> in(taken(row + 1, it.heading().end(), new Outside()));
            case RowKind.Indicator it -> new RowContext(block, open, lines + 1, isClosed, subject, below);
            case RowKind.Totals it ->
                new RowContext(
                        taken(row + 1, row + it.totals().rows(), new Outside()), open, lines, true, subject, below);
            // A table's word goes before a line's, and a line in a sheet is a line: Word and Excel tell the same unit.
            case RowKind.TextLine it -> said(Grid.NONE, it.text());
            case RowKind.LabelledValues it -> with(subject.after(grid, grid.begun(row)), below);
            default -> this;
        };
    }

    /** After this line of text. */
    RowContext said(Grid grid, String line) {
        return with(subject.after(grid, line), hasLines() ? below.after(Grid.NONE, line) : below);
    }

    private RowContext with(Subject subject, Subject below) {
        return subject == this.subject && below == this.below
                ? this
                : new RowContext(block, open, lines, isClosed, subject, below);
    }

    private RowContext after(RowKind.TableBegins table) {
        return table.goesOn()
                .map(it -> new RowContext(new Indicators(it), it, lines, isClosed, subject, Subject.UNKNOWN))
                .orElseGet(() -> in(new Outside()));
    }

    private RowContext headed(Grid grid, int row, RowKind.IndicatorHeading heading) {
        OpenTable table = OpenTable.headed(heading.columns(), grid, row);
        return new RowContext(
                taken(row + 1, row + heading.columns().rows(), new Indicators(table)),
                table,
                lines,
                isClosed,
                subject.settled(),
                Subject.UNKNOWN);
    }

    private static Block taken(int next, int until, Block then) {
        return until > next ? new TakenWithAbove(until, then) : then;
    }
}
