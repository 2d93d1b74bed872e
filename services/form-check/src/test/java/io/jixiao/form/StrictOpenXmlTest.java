package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.Checked;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.RawWord;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.SmallWorkbook;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.OfficialLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Forms that were saved as “Strict Open XML”, whose namespaces have other names (ISO/IEC 29500-1). */
class StrictOpenXmlTest {
    private static final SharedCase ZHUZHOU = SharedCase.named("zhuzhou-2021");

    @Test
    void aStrictWordFileScoresAsTheOrdinaryOne() throws IOException {
        byte[] word = WordFile.of(new OfficialLayout().print(ZHUZHOU.form()));

        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(strict(word, it -> it), ""));
    }

    @Test
    void aStrictWorkbookScoresAsTheOrdinaryOne() throws IOException {
        byte[] excel = ExcelFile.withNumbers(new OfficialLayout().print(ZHUZHOU.form()));

        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(strict(excel, it -> it), ""));
    }

    @Test
    void aDayWrittenAsADateReadsAsTheDay() throws IOException {
        byte[] workbook =
                SmallWorkbook.withLine(row -> SmallWorkbook.number(row, SmallWorkbook.TARGET, 44561, "yyyy/m/d"));
        byte[] strict = strict(
                workbook,
                xml -> xml.replaceFirst(
                        "<c r=\"D2\"[^>]*><v>44561(?:\\.0)?</v>", "<c r=\"D2\" t=\"d\"><v>2021-12-31T00:00:00</v>"));

        IndicatorLine line =
                FormReader.read(strict, "", 2021).getFirst().form().indicators().getFirst();
        assertEquals("2021-12-31", line.target());
    }

    private static byte[] strict(byte[] file, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(part.getName(), change.apply(named(xml)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return RawWord.zip(parts);
    }

    private static String named(String xml) {
        return xml.replaceAll(
                "http://schemas\\.openxmlformats\\.org/(wordprocessingml|spreadsheetml|officeDocument)/2006/",
                "http://purl.oclc.org/ooxml/$1/");
    }
}
