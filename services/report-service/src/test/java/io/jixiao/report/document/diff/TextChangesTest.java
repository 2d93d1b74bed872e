package io.jixiao.report.document.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportModel;
import java.util.List;
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
