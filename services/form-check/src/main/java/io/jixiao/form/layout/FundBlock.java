package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Note;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.FundColumns.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows of a funds block below its heading; only the 合计 row carries weight, rate and score. */
final class FundBlock {
    private static final Pattern WORDS_WITH_AMOUNT = Pattern.compile("\\p{IsHan}[^:]*:(?:.*:)?[\\d,.]+(?:亿|万|千)?元?");

    private final Grid grid;
    private final FundColumns columns;
    private final MoneyUnit unit;
    private final int heading;
    private final SourcesAcross across;
    private final FundRows rows = new FundRows();
    private final Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
    private final List<Note> notes = new ArrayList<>();
    private ExecutionLine execution;

    FundBlock(Grid grid, int heading, FundColumns columns, MoneyUnit unit) {
        this.grid = grid;
        this.columns = columns;
        this.unit = unit;
        this.heading = heading;
        this.across = new SourcesAcross(grid, heading, columns, unit);
        columns.unknown(grid, heading).forEach(it -> notes.add(Note.of("FUND_COLUMN_LEFT_OUT", it)));
        this.execution = new ExecutionLine(weightInWords(heading), null, null, null);
    }

    /** Takes the row in; false when it is no row of the block. */
    boolean take(int row) {
        if (across.areNamed() && row == heading + 1) {
            return true;
        }
        List<GridCell> names = grid.written(row).stream()
                .filter(it -> it.column() < columns.firstFigure())
                .toList();
        String entry = names.reversed().stream()
                .flatMap(it -> Vocabulary.nearest("fundRows", it.text()).stream())
                .findFirst()
                .orElse(null);
        FundLine line = line(row, names.isEmpty() ? "" : names.getLast().text());
        grid.begun(row).stream()
                .filter(FundBlock::isWordsWithAmount)
                .forEach(it -> notes.add(Note.of("FUND_WORDS_LEFT_OUT", it.text())));
        if (entry == null && !hasFigures(line)) {
            return isInside(row) || row + 1 < grid.rows() && namesSource(row + 1);
        }
        if (entry == null && rows.isEmpty() && !names.stream().anyMatch(it -> it.row() == row)) {
            entry = FundRow.TOTAL.name();
        }
        noteUnread(row);
        if (across.areNamed() && FundRow.TOTAL.name().equals(entry)) {
            across.lines(row, rows::add);
            execution = scored(row);
        } else {
            place(entry, line, row);
        }
        return true;
    }

    /** Whether the cell that heads the block on its left reaches down to this row. */
    private boolean isInside(int row) {
        return columns.firstFigure() > 0
                && grid.cell(row, 0).row() <= heading
                && !grid.cell(row, 0).isBlank();
    }

    /** Whether a source follows, below one that nobody knows and that has no figures. */
    private boolean namesSource(int row) {
        return grid.begun(row).stream()
                .filter(it -> it.column() < columns.firstFigure())
                .anyMatch(it -> Vocabulary.entry("fundRows", it.text()).isPresent());
    }

    private void place(String entry, FundLine line, int row) {
        switch (entry) {
            case null -> notes.add(Note.of("FUND_ROW_LEFT_OUT", name(row, line.row())));
            case "BASIC", "PROJECT" -> {
                if (line.executedAmount() != null) {
                    expenditure.put(ExpenditureKind.valueOf(entry), line.executedAmount());
                }
            }
            default -> {
                boolean first = rows.add(entry, line);
                if (first && entry.equals(FundRow.TOTAL.name())) {
                    execution = scored(row);
                }
            }
        }
    }

    /** The first name that begins in the row (任务1 任务内容 已完成), or else the last that reaches down to it. */
    private String name(int row, String last) {
        return grid.begun(row).stream()
                .filter(it -> it.column() < columns.firstFigure())
                .map(GridCell::text)
                .findFirst()
                .orElse(last);
    }

    private FundLine line(int row, String name) {
        return new FundLine(
                name,
                Amounts.money(columns.text(grid, row, Role.OPENING), unit),
                Amounts.money(columns.text(grid, row, Role.ADJUSTED), unit),
                Amounts.money(columns.text(grid, row, Role.EXECUTED), unit));
    }

    private void noteUnread(int row) {
        Stream.of(Role.OPENING, Role.ADJUSTED, Role.EXECUTED)
                .flatMap(it -> columns.figure(grid, row, it).stream())
                .filter(it -> !IndicatorRow.isEmpty(it.text()) && Amounts.money(it.text(), unit) == null)
                .filter(it -> !isWordsWithAmount(it))
                .forEach(it -> notes.add(Note.of("FUND_FIGURE_UNREAD", it.text())));
    }

    private static boolean isWordsWithAmount(GridCell cell) {
        return WORDS_WITH_AMOUNT.matcher(Amounts.narrow(cell.text())).matches();
    }

    private static boolean hasFigures(FundLine line) {
        return Stream.of(line.openingBudget() != null, line.adjustedBudget() != null, line.executedAmount() != null)
                .anyMatch(it -> it);
    }

    private ExecutionLine scored(int row) {
        BigDecimal weight = Amounts.points(columns.text(grid, row, Role.WEIGHT));
        String rate = columns.text(grid, row, Role.RATE);
        String explanation = columns.text(grid, row, Role.EXPLANATION);
        return new ExecutionLine(
                weight == null ? execution.weight() : weight,
                rate.isBlank() ? null : rate,
                Amounts.points(columns.text(grid, row, Role.SCORE)),
                explanation.isBlank() || isInstruction(explanation) ? null : explanation);
    }

    /** What the empty form asks for in this cell (未达到90%的需说明原因) explains nothing. */
    private static boolean isInstruction(String text) {
        return Vocabulary.within("instructions", text).isPresent();
    }

    /** How much it says of the form: its total, and points for it. */
    int says() {
        boolean hasPoints = execution.weight() != null || execution.declaredScore() != null;
        return (rows.byRow().containsKey(FundRow.TOTAL) ? 2 : 0) + (hasPoints ? 1 : 0);
    }

    /** 得分(20分×执行率) or 预算执行情况(20分), on forms without a column of weights. */
    private BigDecimal weightInWords(int heading) {
        return grid.written(heading).stream()
                .map(it -> Amounts.pointsWithin(it.text()))
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }

    /** The rows under the official form's names. */
    List<FundLine> lines() {
        return rows.byRow().entrySet().stream()
                .map(it -> new FundLine(
                        it.getKey().chineseName(),
                        it.getValue().openingBudget(),
                        it.getValue().adjustedBudget(),
                        it.getValue().executedAmount()))
                .toList();
    }

    ExecutionLine execution() {
        return execution;
    }

    Map<ExpenditureKind, BigDecimal> expenditure() {
        return expenditure;
    }

    List<Note> notes() {
        return notes;
    }
}
