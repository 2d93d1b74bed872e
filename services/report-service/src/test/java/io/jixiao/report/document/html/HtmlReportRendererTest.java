package io.jixiao.report.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReportRendererTest {
    private static final String FORM = "//section[@id='form']";
    private final HtmlReportRenderer renderer = new HtmlReportRenderer();

    @Test
    void theReportHasItsTitleAndTheFourSections() {
        HtmlReading page = read(SeedReport.published());
        assertEquals(List.of("2021年度部门整体支出绩效自评报告"), page.texts("//h1"));
        assertEquals(4, page.texts("//article/h2").size());
        assertEquals(6, page.texts("//article/h3").size());
    }

    @Test
    void theScoredTableIsTheOfficialOneCellByCell() {
        HtmlReading page = read(SeedReport.published());
        assertEquals(List.of("部门名称", "株洲市城市管理综合行政执法支队"), page.row(FORM + "/table[1]", 1));
        assertEquals(
                List.of("合计", "1064.54", "1112.67", "1112.67", "10", "100%", "10"), page.row(FORM + "/table[1]", 3));
        assertEquals(
                List.of("绩效指标", "产出指标\n(50分)", "数量指标", "执法案件", "≥100件", "市级120件", "10", "10", ""),
                page.row(FORM + "/table[2]", 1));
        assertEquals(List.of("罚没收入", "400万元", "437万元", "5", "5", ""), page.row(FORM + "/table[2]", 2));
        assertEquals(List.of("总分", "100", "100", "等级：优"), page.row(FORM + "/table[2]", 11));
    }

    @Test
    void cellsAreMergedAsOnTheForm() {
        HtmlReading page = read(SeedReport.published());
        assertEquals(List.of("10"), page.texts("//th[@class='stub']/@rowspan"));
        assertEquals(List.of("5", "2", "4"), page.texts(FORM + "/table[2]//th[@scope='row'][@rowspan]/@rowspan"));
        assertEquals(List.of("8"), page.texts("//td[.='株洲市城市管理综合行政执法支队']/@colspan"));
    }

    @Test
    void findingsAreShownWorstFirstInBothLanguages() {
        HtmlReading page = read(SeedReport.executionFell());
        assertEquals(
                List.of("错误（1项）Error", "警告（2项）Warning", "建议（2项）Advice"), page.texts("//section[@id='findings']/h3"));
        assertEquals(
                List.of("Budget execution scores 8.99 of 10 points and the deviation is not explained."),
                page.texts("//ul[@class='findings ERROR']/li/p[@lang='en']"));
        assertEquals(List.of("本报告尚有1项错误未处理，见自评审核提示。"), page.texts("//p[@role='note']"));
        assertTrue(read(SeedReport.published()).texts("//p[@role='note']").isEmpty());
    }

    @Test
    void everyLineTellsHowItGotItsPoints() {
        HtmlReading page = read(SeedReport.satisfactionFell());
        assertEquals(10, page.texts("//section[@id='trace']//tbody/tr").size());
        assertEquals(
                List.of(
                        "执法满意率",
                        "HIGHER",
                        "10 × 85 ÷ 90",
                        "9.4444444444",
                        "9.44",
                        "0.56",
                        "实际完成85%，未达到目标≥90%。85% was reached of the target ≥90%."),
                page.row("//section[@id='trace']", 10));
    }

    @Test
    void thePageNamesWhatItWasMadeFrom() {
        HtmlReading page = read(SeedReport.executionFell());
        assertEquals(
                List.of("评分", "018f3a52-7b1c-7000-8000-000000000001", "3", "sha256:" + "3".repeat(64)),
                page.row("//section[@id='inputs']", 1));
        assertTrue(page.texts("//section[@id='inputs']/p").contains("报告第3版，生成于2022-03-16 00:30:03（Asia/Shanghai）。"));
    }

    @Test
    void nothingThatPeopleWriteBecomesMarkup() {
        HtmlReading page = read(HostileReport.model());
        assertEquals(List.of(), page.texts("//script"));
        assertEquals(List.of(HostileReport.MARKUP), page.texts("//h1"));
        assertTrue(page.texts("//article/p").contains(HostileReport.PRINTED));
        assertEquals(
                41, page.texts("//td[.='未定']").size(), "20 lines and execution on the form, 20 lines in the trace");
    }

    @Test
    void thePageFetchesNothing() {
        String html = new String(renderer.render(SeedReport.published()), StandardCharsets.UTF_8);
        assertFalse(html.contains("http://")
                || html.contains("https://")
                || html.contains("url(")
                || html.contains("src="));
        assertTrue(html.contains("default-src 'none'"));
    }

    private HtmlReading read(ReportModel model) {
        return HtmlReading.of(renderer.render(model));
    }
}
