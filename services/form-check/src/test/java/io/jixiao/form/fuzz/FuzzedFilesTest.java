package io.jixiao.form.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.form.Form;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.OfficialLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Targets, actuals and explanations that a grammar makes at random come out of a Word and an Excel file as they went in. */
class FuzzedFilesTest {
    private static final int TABLES = 20;
    private static final int LINES = 12;
    private static final int SEED = 20240602;
    private static final Form TABLE = SharedCase.named("zhuzhou-2021").form();

    @Test
    void aWordFileKeepsEveryText() {
        keeps(WordFile::of);
    }

    @Test
    void anExcelFileKeepsEveryText() {
        keeps(ExcelFile::of);
    }

    private static void keeps(Function<PrintedDocument, byte[]> print) {
        CellGrammar grammar = new CellGrammar(new Random(SEED));
        for (int i = 0; i < TABLES; i++) {
            List<IndicatorLine> lines = new ArrayList<>();
            for (int j = 0; j < LINES; j++) {
                lines.add(line(j, grammar));
            }
            Form read = FormCheck.check(print.apply(new OfficialLayout().print(with(lines))), "fuzzed", null, 2021)
                    .getFirst()
                    .form();
            assertEquals(LINES, read.indicators().size(), () -> "seed " + SEED + ": " + lines);
            for (int j = 0; j < LINES; j++) {
                IndicatorLine written = lines.get(j);
                IndicatorLine kept = read.indicators().get(j);
                assertTrue(
                        plain(written).equals(plain(kept)),
                        () -> "seed " + SEED + ": " + plain(written) + " read as " + plain(kept));
            }
        }
    }

    private static String plain(IndicatorLine line) {
        return (line.name() + "|" + line.target() + "|" + line.actual()).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    private static IndicatorLine line(int number, CellGrammar grammar) {
        return new IndicatorLine(
                null,
                "产出指标",
                "数量指标",
                "巡查街道" + (char) ('甲' + number),
                grammar.cell(),
                grammar.cell(),
                null,
                null,
                BigDecimal.ONE,
                null,
                null,
                null,
                BigDecimal.ONE,
                null,
                null,
                null,
                null);
    }

    private static Form with(List<IndicatorLine> lines) {
        return new Form(
                null,
                TABLE.kind(),
                TABLE.unit(),
                TABLE.project(),
                null,
                TABLE.fiscalYear(),
                TABLE.moneyUnit(),
                null,
                TABLE.funds(),
                null,
                null,
                TABLE.annualGoal(),
                TABLE.execution(),
                lines,
                TABLE.declared(),
                null);
    }
}
