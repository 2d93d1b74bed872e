package io.jixiao.report.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.document.docx.DocxReportRenderer;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.html.HtmlReportRenderer;
import io.jixiao.report.document.json.JsonReportRenderer;
import io.jixiao.report.document.pdf.PdfReportRenderer;
import io.jixiao.report.document.xlsx.XlsxReportRenderer;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameBytesTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    static Stream<ReportRenderer> renderers() {
        return Stream.of(
                new JsonReportRenderer(),
                new HtmlReportRenderer(),
                new DocxReportRenderer(),
                new PdfReportRenderer(FontSet.shipped()),
                new XlsxReportRenderer());
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void theSameModelGivesTheSameBytesInAnyZoneAndLocale(ReportRenderer renderer) {
        byte[] here = in("Pacific/Kiritimati", "ar-EG", renderer);
        byte[] there = in("America/Los_Angeles", "tr-TR", renderer);
        assertArrayEquals(here, there);
    }

    @Test
    void everyTimeInAWordFileIsTheModels() throws Exception {
        byte[] docx = in("America/Los_Angeles", "en-US", new DocxReportRenderer());
        LocalDateTime inShanghai = LocalDateTime.of(2022, 3, 16, 0, 30, 2);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(inShanghai, entry.getTimeLocal(), entry.getName());
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            Instant written = Instant.parse("2022-03-15T16:30:02Z");
            PackageProperties card = document.getPackage().getPackageProperties();
            assertEquals(written, card.getCreatedProperty().orElseThrow().toInstant());
            assertEquals(written, card.getModifiedProperty().orElseThrow().toInstant());
            assertEquals("2", card.getRevisionProperty().orElseThrow());
        }
    }

    private static byte[] in(String zone, String locale, ReportRenderer renderer) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(locale));
        return renderer.render(SeedReport.satisfactionFell());
    }
}
