package io.jixiao.report.document.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.ShippedTemplates;
import io.jixiao.report.document.template.TemplatedReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "全年预算数{{budget.adjusted}}     | 全年预算数1112.67万元",
                "年初预算{{budget.opening}}        | 年初预算1064.54万元",
                "追加{{budget.adjustment}}         | 追加48.13万元",
                "执行{{budget.executed}}           | 执行1000.00万元",
                "执行率{{execution.rate}}          | 执行率89.87%",
                "得{{execution.score}}分           | 得8.99分",
                "自评总分{{total}}分               | 自评总分98.43分",
                "扣{{total.lost}}分                | 扣1.57分",
                "等级为{{grade}}                   | 等级为优",
                "{{year}}年度                      | 2021年度",
                "{{unit}}自评                      | 株洲市城市管理综合行政执法支队自评",
                "{{indicators.full}}个满分         | 8个满分",
                "共{{ indicators.count }}个指标    | 共9个指标",
                "实有{{staff.actual}}人            | 实有43人",
                "编制{{staff.authorized}}人        | 编制50人",
                "项目：{{project}}                 | 项目：未定",
                "两个{{total}}与{{grade}}并列      | 两个98.43与优并列",
                "{total}不是引用                   | {total}不是引用",
            })
    void aReferenceIsPrintedAsTheTableHasIt(String written, String printed) {
        assertEquals(printed, said(written, SeedReport.executionFell()));
    }

    @Test
    void amountsAreInTheMoneyOfTheTemplate() {
        ReportTemplate yunnan = ShippedTemplates.all().stream()
                .filter(template -> template.id().equals("YUNNAN-2022"))
                .findFirst()
                .orElseThrow();

        assertEquals("11126700.00元", said("{{budget.adjusted}}", TemplatedReport.of(SeedReport.published(), yunnan)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "总分{{totl}}分            | {{totl}}",
                "{{}}                      | {{}}",
                "{{Total}}                 | {{Total}}",
                "{{total}}和{{grad}}       | {{grad}}",
                "没有写完{{total           | {{total",
                "{{total}}、{{grade}}      | ''",
                "没有引用                  | ''",
            })
    void whatNamesNoFactIsTold(String written, String unknown) {
        assertEquals(unknown, String.join(" ", FactText.unknown(written)));
    }

    private static String said(String written, ReportModel model) {
        ReportModel report = model.saying(new Narrative(List.of(written), List.of(), List.of(), List.of()));
        return FactText.resolved(report).narrative().overallPerformance().getFirst();
    }
}
