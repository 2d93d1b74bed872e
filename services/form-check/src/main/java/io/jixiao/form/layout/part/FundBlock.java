package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.FundRows;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Note;
import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.heading.FundColumns.Role;
import io.jixiao.form.layout.row.FundsRow;
import io.jixiao.form.layout.row.RowKind.FundHeading;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a funds block says; only its 合计 row carries weight, rate and score.
 *
 * @param lines its rows under the official form's names
 * @param hasTotal whether one of them is 合计
 * @param execution what it says of the budget execution
 * @param expenditure executed money by kind, in the block's unit
 * @param places where its rows are found
 */
public record FundBlock(
        List<FundLine> lines,
        boolean hasTotal,
        ExecutionLine execution,
        Map<ExpenditureKind, BigDecimal> expenditure,
        List<Note> notes,
        FundPlaces places) {
    private static final HeadingWords INSTRUCTIONS = HeadingWords.of("instructions");
    private static final String TOTAL = FundRow.TOTAL.name();

    /**
     * The block under this heading.
     *
     * @param lines its rows that have a name or a figure, or words
     * @param end the row that ended it, in which amounts in words may stand, too; null where another heading did
     */
    static FundBlock of(Grid grid, FundHeading heading, List<FundsRow> lines, @Nullable FundsRow end, MoneyUnit unit) {
        FundRows rows = new FundRows();
        FundPlaces places = new FundPlaces();
        Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
        List<Note> notes = new ArrayList<>();
        heading.columns().unknown(grid, heading.row()).forEach(it -> notes.add(Note.of("FUND_COLUMN_LEFT_OUT", it)));
        ExecutionLine execution = new ExecutionLine(weightInWords(grid, heading.row()), null, null, null);
        for (FundsRow row : lines) {
            noteAmountsInWords(row, notes);
            if (row.meaning().isEmpty() && !row.hasFigures()) {
                continue;
            }
            FundLine line = row.line(unit);
            String meaning = row.meaning().orElse(rows.isEmpty() && !row.isNamed() ? TOTAL : "");
            row.unread().forEach(it -> notes.add(Note.of("FUND_FIGURE_UNREAD", it)));
            if (heading.sources().areNamed() && meaning.equals(TOTAL)) {
                heading.sources().lines(grid, row.row(), unit).forEach(rows::add);
                heading.sources().columns().forEach((of, columns) -> places.add(of, grid, row.row(), columns));
                places.add(TOTAL, row);
                execution = scored(row, execution.weight());
            } else if (meaning.isEmpty()) {
                notes.add(Note.of("FUND_ROW_LEFT_OUT", row.name()));
            } else if (isExpenditure(meaning)) {
                if (line.executedAmount() != null) {
                    expenditure.put(ExpenditureKind.valueOf(meaning), line.executedAmount());
                }
            } else {
                boolean isFirst = rows.add(meaning, line);
                if (isFirst) {
                    places.add(meaning, row);
                }
                if (isFirst && meaning.equals(TOTAL)) {
                    execution = scored(row, execution.weight());
                }
            }
        }
        if (end != null) {
            noteAmountsInWords(end, notes);
        }
        return new FundBlock(rows.lines(), rows.has(FundRow.TOTAL), execution, expenditure, List.copyOf(notes), places);
    }

    private static void noteAmountsInWords(FundsRow row, List<Note> notes) {
        row.amountsInWords().forEach(it -> notes.add(Note.of("FUND_WORDS_LEFT_OUT", it)));
    }

    private static boolean isExpenditure(String meaning) {
        return meaning.equals(ExpenditureKind.BASIC.name()) || meaning.equals(ExpenditureKind.PROJECT.name());
    }

    private static ExecutionLine scored(FundsRow row, @Nullable BigDecimal weightInWords) {
        BigDecimal weight = Amounts.points(row.text(Role.WEIGHT));
        String rate = row.text(Role.RATE);
        String explanation = row.text(Role.EXPLANATION);
        return new ExecutionLine(
                weight == null ? weightInWords : weight,
                rate.isBlank() ? null : rate,
                Amounts.points(row.text(Role.SCORE)),
                explanation.isBlank() || isInstruction(explanation) ? null : explanation);
    }

    /** What the empty form asks for in this cell (未达到90%的需说明原因) explains nothing. */
    private static boolean isInstruction(String text) {
        return INSTRUCTIONS.within(text).isPresent();
    }

    /** 得分(20分×执行率) or 预算执行情况(20分), on forms without a column of weights. */
    private static @Nullable BigDecimal weightInWords(Grid grid, int heading) {
        return grid.written(heading).stream()
                .map(it -> Amounts.pointsWithin(it.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How much it says of the form: its total, and points for it. */
    int says() {
        boolean hasPoints = execution.weight() != null || execution.declaredScore() != null;
        return (hasTotal ? 2 : 0) + (hasPoints ? 1 : 0);
    }
}
