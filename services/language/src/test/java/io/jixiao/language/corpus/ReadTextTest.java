package io.jixiao.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTextTest {

    @Test
    void aTextIsToldWithItsReadingItsRuleAndItsLineOfTheCorpus() {
        assertEquals(
                List.of(
                        "reading   GE 95 %",
                        "rule      operator before",
                        "looked at ≥95%(含)",
                        "corpus    ≥95%（含）\ttarget\tGE 95 %\toperator before\t"),
                printed("≥95%（含）", CorpusLine.YEAR));
    }

    @Test
    void whatWasSaidPlainlyFirstAndTheFiscalYearAreToldToo() {
        assertEquals(
                List.of(
                        "reading   GE 95 %",
                        "rule      operator before",
                        "reworded  ratio in numerals",
                        "looked at 不低于95%",
                        "corpus    不低于百分之九十五\ttarget 2024\tGE 95 %\tratio in numerals → operator before\t"),
                printed("不低于百分之九十五", 2024));
    }

    private static List<String> printed(String text, int year) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadText.print(text, year, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
