package io.jixiao.report.document.html;

import io.jixiao.report.document.model.ReportInputs;
import io.jixiao.report.document.model.VersionedInput;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing the report was made from, as printed.
 *
 * @param label what it is
 * @param input its id, version and hash
 */
public record InputRow(String label, VersionedInput input) {

    static List<InputRow> of(ReportInputs inputs) {
        Stream<InputRow> review = Stream.ofNullable(inputs.review()).map(signed -> new InputRow("复核", signed));
        Stream<InputRow> always = Stream.of(
                new InputRow("评分", inputs.score()),
                new InputRow("预算", inputs.budget()),
                new InputRow("单位基本情况", inputs.unitProfile()),
                new InputRow("报告文字", inputs.narrative()),
                new InputRow("评分办法", inputs.ruleSet()),
                new InputRow("模板", inputs.template()),
                new InputRow("生成程序", inputs.renderer()));
        return Stream.concat(always, review).toList();
    }
}
