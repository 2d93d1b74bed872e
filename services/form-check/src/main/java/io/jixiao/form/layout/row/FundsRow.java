package io.jixiao.form.layout.row;

import io.jixiao.form.Form.FundLine;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.FundColumns;
import io.jixiao.form.layout.heading.FundColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.form.layout.text.EmptyCell;
import io.jixiao.language.heading.HeadingWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row below the heading of a funds block. */
public record FundsRow(Grid grid, int row, FundColumns columns) {
    private static final HeadingWords WORDS = HeadingWords.of("fundRows");
    private static final Pattern WORDS_WITH_AMOUNT = Pattern.compile("\\p{IsHan}[^:]*:(?:.*:)?[\\d,.]+(?:亿|万|千)?元?");

    /** The names of the row, left of its figures; the last is the nearest. */
    private List<GridCell> names() {
        return grid.written(row).stream()
                .filter(it -> it.column() < columns.firstFigure())
                .toList();
    }

    /** What its name means; empty where nobody knows. */
    public Optional<String> meaning() {
        return names().reversed().stream()
                .flatMap(it -> WORDS.nearest(it.text()).stream())
                .findFirst();
    }

    /** Whether a name begins in this row. */
    public boolean isNamed() {
        return names().stream().anyMatch(it -> it.row() == row);
    }

    /** The first name that begins in the row (任务1 任务内容 已完成), or else the last that reaches down to it. */
    public String name() {
        return names().stream()
                .filter(it -> it.row() == row)
                .map(GridCell::text)
                .findFirst()
                .orElseGet(this::lastName);
    }

    private String lastName() {
        return nameCell().map(GridCell::text).orElse("");
    }

    /** The cell of its nearest name; empty where it has none. */
    public Optional<GridCell> nameCell() {
        return names().reversed().stream().findFirst();
    }

    /** Its figures under its nearest name, in this unit. */
    public FundLine line(MoneyUnit unit) {
        return new FundLine(
                lastName(),
                Amounts.money(columns.text(grid, row, Role.OPENING), unit),
                Amounts.money(columns.text(grid, row, Role.ADJUSTED), unit),
                Amounts.money(columns.text(grid, row, Role.EXECUTED), unit));
    }

    /** Whether it has a figure of money. */
    public boolean hasFigures() {
        FundLine line = line(MoneyUnit.WAN_YUAN);
        return line.openingBudget() != null || line.adjustedBudget() != null || line.executedAmount() != null;
    }

    /** Whether the cell that heads the block on its left reaches down to this row. */
    boolean isInside(int heading) {
        GridCell left = grid.cell(row, 0);
        return columns.firstFigure() > 0 && left.row() <= heading && !left.isBlank();
    }

    /** Whether a source follows, below one that nobody knows and that has no figures. */
    boolean isAboveSource() {
        return row + 1 < grid.rows()
                && grid.begun(row + 1).stream()
                        .filter(it -> it.column() < columns.firstFigure())
                        .anyMatch(it -> WORDS.has(it.text()));
    }

    /** Amounts in words (其中：基本支出：80.5), which stand in no column. */
    public Stream<String> amountsInWords() {
        return grid.begun(row).stream().filter(FundsRow::isWordsWithAmount).map(GridCell::text);
    }

    /** What stands in a column of money and is no amount. */
    public Stream<String> unread() {
        return Stream.of(Role.OPENING, Role.ADJUSTED, Role.EXECUTED)
                .flatMap(it -> columns.figure(grid, row, it).stream())
                .filter(it -> !EmptyCell.is(it.text()) && Amounts.money(it.text(), MoneyUnit.WAN_YUAN) == null)
                .filter(it -> !isWordsWithAmount(it))
                .map(GridCell::text);
    }

    private static boolean isWordsWithAmount(GridCell cell) {
        return WORDS_WITH_AMOUNT.matcher(Amounts.narrow(cell.text())).matches();
    }

    /** What it says in this column; empty when the block has no such column. */
    public String text(Role role) {
        return columns.text(grid, row, role);
    }
}
