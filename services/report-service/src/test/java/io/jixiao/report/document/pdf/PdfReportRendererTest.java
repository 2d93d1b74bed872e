package io.jixiao.report.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.layout.Block;
import io.jixiao.report.document.layout.FormCell;
import io.jixiao.report.document.layout.FormGrid;
import io.jixiao.report.document.layout.FormNotes;
import io.jixiao.report.document.layout.FormRow;
import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.IndicatorGrid;
import io.jixiao.report.document.layout.ReportOutline;
import io.jixiao.report.document.model.ReportModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReportRendererTest {
    private static final PdfReportRenderer RENDERER = new PdfReportRenderer(FontSet.shipped());

    static Stream<ReportModel> seeds() {
        return Stream.of(SeedReport.published(), SeedReport.executionFell(), SeedReport.reviewed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBlockCellAndNoteIsFoundAsItWasWritten(ReportModel model) {
        String text = PdfReading.text(RENDERER.render(model));
        Stream<String> blocks = ReportOutline.of(model).stream().map(Block::text);
        Stream<String> cells =
                Stream.of(FundsAndGoalGrid.of(model), IndicatorGrid.of(model)).flatMap(PdfReportRendererTest::texts);
        Stream<String> notes = FormNotes.of(model).stream();
        Stream.of(blocks, cells, notes)
                .flatMap(each -> each)
                .map(PdfReading::unspaced)
                .forEach(each -> assertTrue(text.contains(each), each));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCharacterIsALookAlikeOrStandsForAMissingOne(ReportModel model) {
        String text = PdfReading.text(RENDERER.render(model));
        assertEquals("", kept(text, point -> point >= 0x2E80 && point <= 0x2FDF), "radicals");
        assertEquals("", kept(text, point -> point == '#' || point == 0xFFFD || point == '〔'), "missing");
        assertTrue(text.contains("目") && text.contains("行") && text.contains("金"));
    }

    @Test
    void aNameWithARareCharacterIsPrintedWhereTheFontsHaveIt() {
        // 𠙶 U+20676 of extension B and 𬶋 U+2CD8B of extension E are in the table of 8 105 characters.
        String text = PdfReading.text(RENDERER.render(Renamed.unit(SeedReport.published(), "株洲市𠙶𬶋管理处")));
        assertTrue(text.contains("编制单位：株洲市𠙶𬶋管理处"));
        assertFalse(text.contains("统一码"));
    }

    @Test
    void aCharacterThatTheFontsLackStandsAsItsNumberAndIsTold() {
        String text = PdfReading.text(RENDERER.render(Renamed.unit(SeedReport.published(), "株洲市\uD842\uDFB7管理处")));
        assertTrue(text.contains("编制单位：株洲市〔U+20BB7〕管理处"));
        assertTrue(text.contains("文中以其统一码编号代替：U+20BB7。"));
    }

    @Test
    void whatPeopleAndMachinesPutIntoAFormIsText() {
        String text = PdfReading.text(RENDERER.render(HostileReport.model()));
        assertTrue(text.contains(PdfReading.unspaced(HostileReport.MARKUP)));
        assertTrue(text.contains(PdfReading.unspaced(HostileReport.LONG)));
        assertTrue(text.contains("甲〔U+FFFD〕乙〔U+FFFD〕丙"));
    }

    @Test
    void thePagesAreA4AndNumberedAtTheirOuterEdge() throws IOException {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(SeedReport.published()))) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 0.5f);
                assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 0.5f);
                String where = PageNumber.side(document, number);
                assertEquals(number % 2 == 1 ? "right" : "left", where, "page " + number);
            }
        }
    }

    @Test
    void theFormOfTheSeedIsOnePageToSign() throws IOException {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(SeedReport.published()))) {
            String last = PageNumber.text(document, document.getNumberOfPages());
            assertTrue(last.startsWith("附件2021年度部门整体支出绩效自评表"), last);
            assertTrue(last.contains("编制单位（盖章）：株洲市城市管理综合行政执法支队"), last);
        }
    }

    @Test
    void theOutlineLeadsToSectionsAndForm() throws IOException {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(SeedReport.published()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertEquals(
                    List.of(
                            "2021年度部门整体支出绩效自评报告",
                            "一、预算单位基本情况",
                            "二、预算收支情况",
                            "三、资金使用及绩效情况",
                            "四、存在的问题及下一步改进措施",
                            "2021年度部门整体支出绩效自评表"),
                    titles);
        }
    }

    @Test
    void everyFontIsEmbeddedAndNamed() throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(RENDERER.render(SeedReport.published()))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertEquals(
                List.of("JixiaoHei", "JixiaoKai", "JixiaoSong"),
                names.stream().distinct().sorted().toList());
    }

    private static Stream<String> texts(FormGrid grid) {
        return Stream.concat(grid.header().stream(), grid.body().stream())
                .map(FormRow::cells)
                .flatMap(List::stream)
                .map(FormCell::text);
    }

    private static String kept(String text, java.util.function.IntPredicate which) {
        return text.codePoints()
                .filter(which)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
