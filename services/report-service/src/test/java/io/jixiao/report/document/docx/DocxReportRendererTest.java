package io.jixiao.report.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

class DocxReportRendererTest {
    private final DocxReportRenderer renderer = new DocxReportRenderer();

    @Test
    void titleAndHeadingsHaveRealStylesThatWordCanNavigate() {
        WordReading word = read(SeedReport.published());
        assertEquals(List.of("2021年度部门整体支出绩效自评报告"), word.paragraphs("Title"));
        assertEquals(List.of("编制单位：株洲市城市管理综合行政执法支队"), word.paragraphs("Subtitle"));
        assertEquals(4, word.paragraphs("Heading1").size());
        assertEquals(6, word.paragraphs("Heading2").size());
        XWPFStyle heading = word.document().getStyles().getStyle("Heading1");
        assertEquals("heading 1", heading.getName());
        assertEquals(0, heading.getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
    }

    @Test
    void everyStyleThatIsUsedIsDefined() {
        WordReading word = read(SeedReport.executionFell());
        for (ParagraphStyle style : ParagraphStyle.values()) {
            assertTrue(word.document().getStyles().styleExist(style.id()), style.id());
        }
    }

    @Test
    void thePageIsA4WithTheOfficialMargins() {
        WordReading word = read(SeedReport.published());
        CTPageMar text = word.document().getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .getPgMar();
        assertEquals("2098", text.getTop().toString(), "37 mm in twips");
        assertEquals("1588", text.getLeft().toString(), "28 mm in twips");
        CTPageMar annex = word.document().getDocument().getBody().getSectPr().getPgMar();
        assertEquals("1417", annex.getTop().toString(), "25 mm in twips");
    }

    @Test
    void theScoredTableIsTheOfficialOneCellByCell() {
        WordReading word = read(SeedReport.satisfactionFell());
        assertEquals(List.of("", "合计", "1064.54", "1112.67", "1112.67", "10", "100%", "10"), word.cells(0, 2));
        assertEquals(List.of("", "其中：当年财政拨款", "1064.54", "1112.67", "", "", "", ""), word.cells(0, 3));
        assertEquals(
                List.of("绩效指标", "产出指标\n(50分)", "数量指标", "执法案件", "≥100件", "市级120件", "10", "10", ""), word.cells(1, 1));
        assertEquals(List.of("", "效益指标\n(30分)", "经济效益指标", "", "", "", "", "", ""), word.cells(1, 6));
        assertEquals(
                List.of("", "满意度指标\n(10分)", "服务对象满意度指标", "执法满意率", "≥90%", "85%", "10", "9.44", "市民对夜间噪声处置不满意，将增加夜间巡查。"),
                word.cells(1, 10));
        assertEquals(List.of("总分", "100", "99.44", "等级：优"), word.cells(1, 11));
    }

    @Test
    void cellsAreReallyMergedAndTheHeaderRepeats() {
        WordReading word = read(SeedReport.published());
        assertEquals("restart", merge(word, 1, 1));
        assertEquals("continue", merge(word, 2, 1));
        assertEquals("restart", merge(word, 6, 1));
        assertEquals(
                "6",
                word.row(1, 11)
                        .getCell(0)
                        .getCTTc()
                        .getTcPr()
                        .getGridSpan()
                        .getVal()
                        .toString());
        assertTrue(word.row(1, 0).isRepeatHeader());
        assertFalse(word.row(1, 1).isRepeatHeader());
        assertEquals(
                "绩效指标和得分",
                word.document()
                        .getTables()
                        .get(1)
                        .getCTTbl()
                        .getTblPr()
                        .getTblCaption()
                        .getVal());
    }

    @Test
    void thereIsRoomToSignAndTheVersionIsNamed() {
        WordReading word = read(SeedReport.executionFell());
        assertEquals(
                List.of("编制单位（盖章）：株洲市城市管理综合行政执法支队", "负责人（签字）：\t填表人（签字）：\t日期：　　　年　　月　　日"), word.paragraphs("Signature"));
        assertEquals(List.of("报告第3版　评分第3版（sha256:333333333333…）　评分办法MOF-2020第1版"), word.paragraphs("Version"));
    }

    @Test
    void theSignaturesNeverStandAloneOnAPageAndALinesHeightDoesNotHangOnTheFont() {
        WordReading word = read(SeedReport.published());
        for (String style : List.of("FormNote", "Signature")) {
            assertTrue(properties(word, style).isSetKeepNext(), style);
        }
        assertEquals(
                STLineSpacingRule.EXACT,
                properties(word, "FormText").getSpacing().getLineRule());
    }

    private static CTPPrGeneral properties(WordReading word, String style) {
        return word.document().getStyles().getStyle(style).getCTStyle().getPPr();
    }

    @Test
    void openErrorsStandOnEveryPageAndOnALastOneButNotInTheText() {
        WordReading word = read(SeedReport.executionFell());
        String notice = "尚有1项错误未处理，不能签报，详见末页“自评审核提示”";
        assertEquals(List.of(notice, notice), word.headers());
        assertEquals(
                "1．预算执行率：预算执行率得8.99分，低于分值10分，未说明偏差原因及改进措施。（EXPLANATION_MISSING）",
                word.paragraphs("ReviewText").getLast());
        assertEquals(2, word.paragraphs("ReviewText").size(), "warnings and advice stay out");
    }

    @Test
    void aReportWithoutOpenErrorsIsClean() {
        WordReading word = read(SeedReport.published());
        assertEquals(List.of("", ""), word.headers());
        assertEquals(List.of(), word.paragraphs("ReviewTitle"));
    }

    @Test
    void whateverPeopleWriteTheFileOpensAndShowsIt() {
        WordReading word = read(HostileReport.model());
        assertEquals(List.of(HostileReport.MARKUP), word.paragraphs("Title"));
        assertTrue(word.paragraphs("BodyText").contains(HostileReport.PRINTED));
        assertEquals("第一行\n第二行\t" + HostileReport.PRINTED, word.cells(1, 2).get(4));
        assertEquals(43, word.document().getTables().get(1).getNumberOfRows());
    }

    private static String merge(WordReading word, int row, int cell) {
        return word.row(1, row)
                .getCell(cell)
                .getCTTc()
                .getTcPr()
                .getVMerge()
                .getVal()
                .toString();
    }

    private WordReading read(ReportModel model) {
        return WordReading.of(renderer.render(model));
    }
}
