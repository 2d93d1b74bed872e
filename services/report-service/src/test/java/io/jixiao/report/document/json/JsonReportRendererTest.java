package io.jixiao.report.document.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReportRendererTest {
    private final JsonReportRenderer renderer = new JsonReportRenderer();

    @Test
    void theWholeModelComesBackFromItsBytes() {
        for (ReportModel model : new ReportModel[] {SeedReport.published(), SeedReport.executionFell()}) {
            byte[] json = renderer.render(model);
            assertEquals(model, ReportJson.read(json));
            assertArrayEquals(json, renderer.render(ReportJson.read(json)));
        }
    }

    @Test
    void controlCharactersSurviveAsEscapes() {
        ReportModel model = HostileReport.model();
        String actual = ReportJson.read(renderer.render(model))
                .narrative()
                .overallPerformance()
                .get(1);
        assertEquals("甲\u0000乙\u000B丙\uFFFE丁?戊\u0085己", actual);
    }

    @Test
    void decimalsAreStringsOfAFixedScaleAndFieldsAreInCanonicalOrder() {
        String json = text(SeedReport.satisfactionFell());
        assertTrue(
                json.startsWith("{\"budget\":{\"adjustedBudget\":\"11126700.00\",\"adjustment\":\"481300.00\","), json);
        assertTrue(json.contains("\"score\":\"9.44\",\"target\":\"≥90%\",\"weight\":\"10.00\""), json);
        assertTrue(json.contains("\"unrounded\":\"9.4444444444\""), json);
        assertTrue(json.contains("\"generatedAt\":\"2022-03-15T16:30:02Z\""), json);
    }

    @Test
    void aCellThatWasNotReportedIsNullAndNotZero() {
        assertTrue(text(SeedReport.published())
                .contains("{\"adjustedBudget\":\"11126700.00\",\"executedAmount\":null,"
                        + "\"openingBudget\":\"10645400.00\",\"source\":\"CURRENT_APPROPRIATION\"}"));
    }

    @Test
    void aFieldThatALaterVersionAddedIsIgnored() {
        String later = text(SeedReport.published()).replaceFirst("\\{", "{\"addedLater\":[1],");
        assertEquals(SeedReport.published(), ReportJson.read(later.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFigureThatIsNoNumberIsRefused() {
        String broken = text(SeedReport.published()).replaceFirst("\"11126700.00\"", "\"many\"");
        byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
        assertThrows(UncheckedIOException.class, () -> ReportJson.read(bytes));
    }

    private String text(ReportModel model) {
        return new String(renderer.render(model), StandardCharsets.UTF_8);
    }
}
