package io.jixiao.form.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.Form;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.FormReader;
import io.jixiao.form.ReadForm;
import java.math.BigDecimal;
import java.util.List;

/** What must have been read of a Word form of one line. */
public final class OneLine {
    private OneLine() {}

    public static void assertCases(byte[] word) {
        IndicatorLine line = only(word);

        assertEquals("执法案件", line.name());
        assertEquals("产出指标", line.indicatorClass());
        assertEquals("≥100件", line.target());
        assertEquals("120件", line.actual());
        assertEquals(new BigDecimal("10"), line.weight());
        assertEquals(new BigDecimal("10"), line.declaredScore());
    }

    public static IndicatorLine only(byte[] word) {
        List<IndicatorLine> lines = form(word).indicators();
        assertEquals(1, lines.size(), lines::toString);
        return lines.getFirst();
    }

    public static Form form(byte[] word) {
        List<ReadForm> forms = FormReader.read(word, "form.docx", 2021);
        assertEquals(1, forms.size());
        return forms.getFirst().form();
    }
}
