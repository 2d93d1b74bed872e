package io.jixiao.form.layout.part;

import io.jixiao.form.Form.AnnualGoal;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.layout.row.Subject;
import io.jixiao.form.layout.text.PrintedGrade;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one form, each read from the rows that are its own.
 *
 * @param around what the lines around its tables say
 * @param grade as printed; empty where it prints none
 */
public record FormParts(
        LinesAround around,
        Subject subject,
        Funds funds,
        LabelledFunds labelled,
        @Nullable AnnualGoal goal,
        Indicators indicators,
        SharedExplanation explanation,
        Optional<String> grade) {

    /**
     * The parts in these rows.
     *
     * @param moneyElsewhere what money is counted in where nothing in the form says so
     */
    public static FormParts of(FormRows form, MoneyUnit moneyElsewhere) {
        List<RecognisedRow> rows = form.rows();
        LinesAround titles = LinesAround.NONE;
        for (String title : form.titles()) {
            titles = titles.after(title, true);
        }
        return new FormParts(
                rows.stream().reduce(titles, LinesAround::after, (first, second) -> second),
                subject(form),
                Funds.in(rows, titles, moneyElsewhere),
                LabelledFunds.in(rows),
                AnnualGoals.in(rows),
                Indicators.in(rows),
                SharedExplanation.in(rows),
                grade(rows));
    }

    /** As the rows say one after the other; the context of the last one knows what those before it say. */
    private static Subject subject(FormRows form) {
        return form.rows().getLast().after().subject();
    }

    /** The unit in which the form says that it counts its money. */
    public Optional<MoneyUnit> moneyUnit() {
        return funds.unit().or(around::moneyUnit).or(labelled::unit);
    }

    /** What the funds say of the budget execution; null where there are none. */
    public @Nullable ExecutionLine fundsExecution() {
        FundBlock block = funds.block();
        if (block != null) {
            return block.execution();
        }
        return labelled.areWhole() ? labelled.execution() : null;
    }

    /** The grade in the row of totals, or else the first that another row prints. */
    private static Optional<String> grade(List<RecognisedRow> rows) {
        return rows.stream()
                .flatMap(it -> it.kind() instanceof RowKind.Totals totals ? inTotals(it, totals).stream() : null)
                .findFirst()
                .or(() -> rows.stream()
                        .filter(it -> it.isLine() || it.kind() instanceof RowKind.LabelledValues)
                        .flatMap(it -> PrintedGrade.in(it.cells()).stream())
                        .findFirst());
    }

    private static Optional<String> inTotals(RecognisedRow row, RowKind.Totals totals) {
        return IntStream.range(row.row(), row.row() + totals.totals().rows())
                .mapToObj(row.grid()::written)
                .flatMap(it -> PrintedGrade.inTotals(it).stream())
                .findFirst();
    }
}
