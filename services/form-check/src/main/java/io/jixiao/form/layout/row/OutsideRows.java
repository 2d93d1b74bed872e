package io.jixiao.form.layout.row;

import io.jixiao.form.layout.heading.FundColumns;
import io.jixiao.form.layout.heading.FundSources;
import io.jixiao.form.layout.heading.GoalHeading;
import java.util.List;
import java.util.Optional;

/** What a row outside the blocks of a form is; and a paragraph. */
final class OutsideRows {
    private static final RowRecogniser EXPLANATION = RowRecogniser.of(
            "explanation below the indicators",
            """
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|数量指标|种树棵数|≥100棵|90棵|10|9
            总分|<|<|<|<|10|9
            偏差原因分析及改进措施|<|雨季推迟，明年补种。|<|<|<|<""",
            it -> it.context().hasLines()
                    ? ExplanationBox.in(it.cells()).map(RowKind.SharedExplanation::new)
                    : Optional.empty());

    private static final RowRecogniser TEXT_LINE = RowRecogniser.of(
            "one line of text",
            "2021年度项目支出绩效自评表",
            it -> it.cells().size() == 1 ? Optional.of(new RowKind.TextLine(it.first())) : Optional.empty());

    static final List<RowRecogniser> IN_ORDER = List.of(
            RowRecogniser.of(
                    "heading of indicators",
                    "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                    it -> it.table().indicators(it.row()).map(RowKind.IndicatorHeading::new)),
            RowRecogniser.of(
                    "heading of funds",
                    "资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                    it -> it.table().funds(it.row()).map(columns -> funds(it, columns))),
            RowRecogniser.of(
                    "heading of goals",
                    "年度总体目标|预期目标|实际完成情况",
                    it -> GoalHeading.of(it.grid(), it.row(), it.cells()).map(RowKind.GoalsHeading::new)),
            EXPLANATION,
            TEXT_LINE,
            RowRecogniser.of("blank row", "项目名称|绿化\n|", it -> it.cells().isEmpty(), new RowKind.Blank()),
            RowRecogniser.of("labels and values", "项目名称|绿化|实施单位|城管局", it -> true, new RowKind.LabelledValues()));

    static final List<RowRecogniser> OF_PARAGRAPHS = List.of(EXPLANATION, TEXT_LINE);

    private OutsideRows() {}

    private static RowKind funds(SeenRow row, FundColumns columns) {
        return new RowKind.FundHeading(row.row(), columns, FundSources.below(row.grid(), row.row(), columns));
    }
}
