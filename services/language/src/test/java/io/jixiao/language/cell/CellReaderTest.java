package io.jixiao.language.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Uncertainty;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no line of the corpus can say. */
class CellReaderTest {
    private final CellReader reader = new CellReader(2021, List.of("/"));

    @Test
    void aCellThatIsNotThereIsMissing() {
        assertEquals(new Reading.Missing(null), reader.read(null));
        assertEquals(List.of("empty cell"), reader.explain(null).rules());
    }

    @Test
    void whatStandsForAnEmptyCellIsWhatTheCallerSays() {
        assertEquals(new Reading.Missing("/"), reader.read("/"));
        assertEquals(Reading.Words.of("/"), new CellReader(2021, List.of()).read("/"));
    }

    @Test
    void aTextOf500CharactersIsReadAndALongerOneIsWords() {
        String long500 = "件".repeat(496) + "95%是";

        assertEquals(
                new Reading.Number(
                        long500,
                        io.jixiao.language.reading.Operator.NONE,
                        new java.math.BigDecimal("95"),
                        "%",
                        "件".repeat(496),
                        false),
                reader.read(long500));
        assertEquals(Reading.Words.of(long500 + "是", Uncertainty.TOO_LONG), reader.read(long500 + "是"));
        assertEquals("longer than is read", reader.explain(long500 + "是").rule());
    }

    @Test
    void anAccountNamesTheRewordingsInTheirOrderAndAllRulesOfTheListThatWouldRead() {
        HowRead how = reader.explain("“大于百分之九十（含）以上”。");

        assertEquals("大于90%(含)以上", how.plain());
        assertEquals(List.of("stop at the end", "quotes around it all", "ratio in numerals"), how.rewordings());
        assertEquals(
                List.of("number let in by the words behind it", "operator before", "operator behind"), how.rules());
    }
}
