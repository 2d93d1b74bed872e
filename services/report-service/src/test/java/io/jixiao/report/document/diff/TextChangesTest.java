package io.jixiao.report.document.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.ShippedTemplates;
import io.jixiao.report.document.template.TemplatedReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextChangesTest {

    @Test
    void onlyTheSentenceThatChangedIsTold() {
        assertEquals(
                List.of("存在的问题：删除“指标不够明确。”", "存在的问题：新增“指标已经细化。”"),
                changes(List.of("目标简单。指标不够明确。"), List.of("目标简单。指标已经细化。")));
    }

    @Test
    void aSentenceRepeatedOnceMoreCountsOnce() {
        assertEquals(List.of("存在的问题：新增“无。”"), changes(List.of("无。"), List.of("无。", "无。")));
    }

    @Test
    void wordsThatOnlyMovedAreAChangeOfOrder() {
        assertEquals(List.of("存在的问题：文字的顺序或分段有调整。"), changes(List.of("甲。", "乙。"), List.of("乙。", "甲。")));
    }

    @Test
    void aSectionThatOnlyATemplateHasIsCalledByItsHeading() {
        ReportTemplate sichuan = ShippedTemplates.all().stream()
                .filter(template -> template.id().equals("SICHUAN-2023"))
                .findFirst()
                .orElseThrow();
        ReportModel before = TemplatedReport.of(SeedReport.published(), sichuan);
        ReportModel after = before.saying(new Narrative(
                before.narrative().overallPerformance(),
                before.narrative().projectPerformance(),
                before.narrative().problems(),
                before.narrative().improvements(),
                Map.of("conclusion", List.of("完成较好。"), "unknownHere", List.of("另一段。"))));

        assertEquals(
                List.of("（一）评价结论：新增“完成较好。”", "unknownHere：新增“另一段。”"),
                ReportDiff.between(before, after).changes().stream()
                        .map(change -> change.sentence().zh())
                        .toList());
    }

    private static List<String> changes(List<String> before, List<String> after) {
        return ReportDiff.between(withProblems(before), withProblems(after)).changes().stream()
                .map(change -> change.sentence().zh())
                .toList();
    }

    private static ReportModel withProblems(List<String> problems) {
        ReportModel seed = SeedReport.published();
        return new ReportModel(
                seed.header(),
                seed.unit(),
                seed.budget(),
                new Narrative(List.of(), List.of(), problems, List.of()),
                seed.form(),
                seed.findings(),
                seed.trace(),
                seed.inputs());
    }
}
