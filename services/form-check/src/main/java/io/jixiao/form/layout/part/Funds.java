package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Note;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.row.FundsRow;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.layout.row.RowKind.FundHeading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The funds block that says most of the form, the last of several that say as much; another (年度主要任务 with their money) is left out.
 *
 * @param block null where the form has none
 * @param unit what its money is counted in, where the cells around it or the lines above say so
 * @param leftOut what is to be told of the others
 */
public record Funds(@Nullable FundBlock block, Optional<MoneyUnit> unit, List<Note> leftOut) {

    /**
     * The funds of a form.
     *
     * @param around what the lines say that stand above these rows
     * @param elsewhere what money is counted in where nothing around a block says so
     */
    static Funds in(List<RecognisedRow> rows, LinesAround around, MoneyUnit elsewhere) {
        Funds funds = new Funds(null, Optional.empty(), List.of());
        LinesAround said = around;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() instanceof FundHeading heading) {
                Optional<MoneyUnit> unit =
                        unitAround(rows.get(i).grid(), heading.row()).or(said::moneyUnit);
                FundBlock block = block(rows, i, heading, unit.orElse(elsewhere));
                funds = funds.with(block, unit, rows.get(i));
            }
            said = said.after(rows.get(i));
        }
        return funds;
    }

    private Funds with(FundBlock other, Optional<MoneyUnit> unit, RecognisedRow heading) {
        if (block == null || other.says() >= block.says()) {
            return new Funds(other, unit, leftOut);
        }
        List<Note> more = new ArrayList<>(leftOut);
        more.add(Note.of(
                "FUND_BLOCK_LEFT_OUT",
                heading.cells().stream().map(GridCell::text).collect(Collectors.joining(" "))));
        return new Funds(block, this.unit, List.copyOf(more));
    }

    private static FundBlock block(List<RecognisedRow> rows, int first, FundHeading heading, MoneyUnit unit) {
        Grid grid = rows.get(first).grid();
        List<FundsRow> lines = rows.subList(first + 1, rows.size()).stream()
                .takeWhile(it -> isOfBlock(it.kind()))
                .map(it -> new FundsRow(grid, it.row(), heading.columns()))
                .toList();
        int end = first + 1 + lines.size();
        boolean isEnded = end < rows.size()
                && rows.get(end).grid() == grid
                && !heads(rows.get(end).kind());
        return FundBlock.of(
                grid,
                heading,
                heading.sources().areNamed() ? lines.stream().skip(1).toList() : lines,
                isEnded ? new FundsRow(grid, rows.get(end).row(), heading.columns()) : null,
                unit);
    }

    private static boolean heads(RowKind kind) {
        return kind instanceof RowKind.IndicatorHeading || kind instanceof RowKind.GoalsHeading;
    }

    private static boolean isOfBlock(RowKind kind) {
        return kind instanceof RowKind.FundLine
                || kind instanceof RowKind.FundWords
                || kind instanceof RowKind.FundSourceNames;
    }

    private static Optional<MoneyUnit> unitAround(Grid grid, int heading) {
        return LinesAround.moneyUnit(IntStream.rangeClosed(heading, Math.min(heading + 1, grid.rows() - 1))
                .boxed()
                .flatMap(row -> grid.written(row).stream())
                .map(GridCell::text)
                .toList());
    }

    public boolean isEmpty() {
        return block == null;
    }

    /** The rows under the official form's names; none where there is no block. */
    public List<FundLine> lines() {
        return block == null ? List.of() : block.lines();
    }

    /** Executed money by kind. */
    public Map<ExpenditureKind, BigDecimal> expenditure() {
        return block == null ? Map.of() : block.expenditure();
    }

    /** What is to be told of the block and of those that were left out. */
    public List<Note> notes() {
        return block == null
                ? List.of()
                : Stream.concat(block.notes().stream(), leftOut.stream()).toList();
    }
}
