package io.jixiao.form.print.layout;

import static io.jixiao.form.print.PrintedCell.cell;

import io.jixiao.form.Form;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import java.util.ArrayList;
import java.util.List;

/** The Ministry of Finance's form of a whole department; 其他资金 stands a column further left, as published tables have it. */
public record OfficialLayout() implements Layout {

    @Override
    public PrintedDocument print(Form form) {
        PrintedTable table = new PrintedTable();
        table.row("部门名称", cell(form.unit()).wide(8));
        funds(form, table);
        table.row(cell("年度总体目标").high(2), cell("预期目标").wide(4), cell("实际完成情况").wide(4));
        table.row(cell("按照要求完成全年工作。").wide(4), cell("按照规定指标全部完成。").wide(4));
        table.row(
                cell("绩效指标").high(form.indicators().size() + 2),
                "一级指标",
                "二级指标",
                "三级指标",
                "年度指标值",
                "实际完成值",
                "分值",
                "得分",
                "偏差原因分析及改进措施");
        Rows.add(table, withEmptyClass(form), it -> new Object[] {
            it.name(), it.target(), it.actual(), it.weight(), it.declaredScore(), it.deviationExplanation()
        });
        Totals totals = Totals.of(form);
        table.row(cell("总分").wide(6), totals.weight(), totals.total(), totals.grade());
        return PrintedDocument.of(
                form.fiscalYear() + "年度部门整体支出绩效自评表",
                table,
                "备注：1.“执行率”=“全年执行数”/“全年预算数”；2.总分设置为100分，等级划分为：90分(含)—100分为优，80分(含)—90分为良，60分(含)—80分为中，60分以下为差。");
    }

    private static void funds(Form form, PrintedTable table) {
        int rows = 1 + Math.min(3, form.funds().size());
        table.row(
                cell("资金情况\n(万元)").high(rows),
                cell("年度资金总额").wide(2),
                "年初预算数",
                "全年预算数",
                "全年执行数",
                "分值",
                "执行率",
                "得分(分值×执行率)");
        for (FundLine line : form.funds()) {
            boolean total = line.row().equals("合计");
            boolean other = line.row().equals("其他资金");
            String name = line.row().equals("当年财政拨款") ? "其中：当年财政拨款" : line.row();
            table.row(
                    cell(name).wide(other ? 3 : 2),
                    line.openingBudget(),
                    line.adjustedBudget(),
                    line.executedAmount(),
                    total ? form.execution().weight() : "",
                    total ? form.execution().declaredRate() : "",
                    total ? form.execution().declaredScore() : "");
        }
    }

    /** Every second-level class has a row, with or without an indicator. */
    private static List<IndicatorLine> withEmptyClass(Form form) {
        List<IndicatorLine> lines = new ArrayList<>(form.indicators());
        int benefit = (int) lines.stream()
                .takeWhile(it -> it.indicatorClass().startsWith("产出"))
                .count();
        lines.add(benefit, line("效益指标", "经济效益指标"));
        return lines;
    }

    private static IndicatorLine line(String indicatorClass, String subclass) {
        return new IndicatorLine(
                null,
                indicatorClass,
                subclass,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
