package io.jixiao.form.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.form.check.CheckAnswer;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.lexicon.Lexicons;
import io.jixiao.language.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Cells that a grammar makes at random never make the reading or the check throw, hang or lose their text. The seed stands in each
 * message. {@code JIXIAO_FUZZ_CELLS} sets how many cells, {@code JIXIAO_FUZZ_SEED} which ones.
 */
class FuzzedCellsTest {
    private static final int CELLS = number("JIXIAO_FUZZ_CELLS", 2_000);
    private static final int SEED = number("JIXIAO_FUZZ_SEED", 20240601);
    private static final int LINES = 20;
    private static final int LONG = 10_000;
    private static final int CELLS_OF_A_LINE = 4;
    /** What one long cell may take is 100 ms; a machine that is busy gets fifty times that, what hangs takes hours. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aCellIsReadWithItsTextKept() {
        CellGrammar grammar = new CellGrammar(new Random(SEED));
        CellReader reader =
                new CellReader(2021, Lexicons.find("zh-1").orElseThrow().empty());
        for (int i = 0; i < CELLS; i++) {
            String cell = grammar.cell();
            Reading reading = assertTimeoutPreemptively(PATIENCE, () -> reader.read(cell), () -> told(cell));
            assertEquals(cell, reading.text(), () -> told(cell));
            assertEquals(cell, reader.readDate(cell).text(), () -> told(cell));
            assertEquals(reading, reader.explain(cell).reading(), () -> told(cell));
        }
    }

    @Test
    void aTableIsCheckedWithEveryTextKept() {
        CellGrammar grammar = new CellGrammar(new Random(SEED + 1L));
        for (int i = 0; i < CELLS / (LINES * CELLS_OF_A_LINE) + 1; i++) {
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < LINES * CELLS_OF_A_LINE; j++) {
                cells.add(grammar.cell());
            }
            String prose = grammar.cell() + "。" + grammar.cell() + "\n" + grammar.cell();
            keepsItsTexts(cells, prose);
        }
    }

    @Test
    void aLongCellDoesNotKeepTheMachineBusy() {
        CellGrammar grammar = new CellGrammar(new Random(SEED + 2L));
        CellReader reader =
                new CellReader(2021, Lexicons.find("zh-1").orElseThrow().empty());
        for (int i = 0; i < Math.max(40, CELLS / 100); i++) {
            String cell = grammar.longCell(LONG);
            String atTheLimit = cell.substring(0, CellReader.LONGEST - 1).replaceFirst("[\\ud800-\\udbff]$", "") + "7";
            assertEquals(
                    cell,
                    assertTimeoutPreemptively(PATIENCE, () -> reader.read(cell), () -> told(cell))
                            .text());
            assertEquals(
                    atTheLimit,
                    assertTimeoutPreemptively(PATIENCE, () -> reader.read(atTheLimit), () -> told(atTheLimit))
                            .text());
            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> {
                        keepsItsTexts(List.of(cell, "≥5件", "6件", "无"), cell);
                        keepsItsTexts(List.of("件数", cell, cell, cell), cell);
                        keepsItsTexts(List.of("件数", atTheLimit, atTheLimit, ""), "");
                    },
                    () -> told(cell));
        }
    }

    /** Cells by line: name, target, actual, explanation. */
    private static void keepsItsTexts(List<String> cells, String prose) {
        CheckedForm checked = check(table(cells, prose), cells);
        for (int i = 0; i * CELLS_OF_A_LINE < cells.size(); i++) {
            var line = checked.form().indicators().get(i);
            List<String> kept = new ArrayList<>();
            for (String it :
                    java.util.Arrays.asList(line.name(), line.target(), line.actual(), line.deviationExplanation())) {
                kept.add(Objects.toString(it, ""));
            }
            int from = i * CELLS_OF_A_LINE;
            List<String> written = cells.subList(from, from + CELLS_OF_A_LINE);
            assertTrue(written.equals(kept), () -> told(written + " kept as " + kept));
        }
        assertTrue(checked.score().subtotal().signum() >= 0);
        assertEquals(
                checked.score().totalWeight(),
                checked.score()
                        .subtotal()
                        .add(checked.score().lost())
                        .add(checked.score().undecidedWeight())
                        .setScale(checked.score().totalWeight().scale()));
        CheckAnswer.of(List.of(checked), Locale.CHINESE);
        CheckAnswer.of(List.of(checked), Locale.ENGLISH);
    }

    private static CheckedForm check(byte[] table, List<String> cells) {
        try {
            return FormCheck.check(table, "fuzzed.json", null, 2021).getFirst();
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(told(cells.toString()), thrown);
        }
    }

    private static byte[] table(List<String> cells, String prose) {
        ObjectNode form = JSON.createObjectNode().put("fiscalYear", 2021).put("prose", prose);
        form.putObject("annualGoal").put("expected", cells.getFirst()).put("actual", cells.getLast());
        form.putObject("execution").put("weight", 10).put("declaredScore", 10);
        form.putArray("funds")
                .addObject()
                .put("row", "合计")
                .put("openingBudget", 100)
                .put("adjustedBudget", 100)
                .put("executedAmount", 95);
        for (int i = 0; i + CELLS_OF_A_LINE <= cells.size(); i += CELLS_OF_A_LINE) {
            form.withArray("indicators")
                    .addObject()
                    .put("class", "产出指标")
                    .put("subclass", i % 8 == 0 ? "成本指标" : "数量指标")
                    .put("name", cells.get(i))
                    .put("target", cells.get(i + 1))
                    .put("actual", cells.get(i + 2))
                    .put("deviationExplanation", cells.get(i + 3))
                    .put("weight", 4)
                    .put("declaredScore", 4);
        }
        try {
            return JSON.writeValueAsString(form).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String told(String cell) {
        String shown = cell.length() > 300 ? cell.substring(0, 300) + "… (" + cell.length() + ")" : cell;
        return "seed " + SEED + ": " + shown.replaceAll("\\p{Cntrl}", "¶");
    }

    private static int number(String variable, int otherwise) {
        String said = System.getenv(variable);
        return said == null || said.isBlank() ? otherwise : Integer.parseInt(said);
    }
}
