package io.jixiao.form.print.layout;

import static io.jixiao.form.print.PrintedCell.cell;

import io.jixiao.form.Form;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;

/** The Ministry of Finance's form of one project: 年度资金总额 as the row of totals, dashes where nothing is scored. */
public record ProjectLayout() implements Layout {

    @Override
    public PrintedDocument print(Form form) {
        PrintedTable table = new PrintedTable();
        table.row(cell("项目名称").wide(2), cell("某某项目").wide(7));
        table.row(
                cell("主管部门").wide(2),
                cell("某某局").wide(3),
                cell("实施单位").wide(2),
                cell("某某中心").wide(2));
        table.row(
                cell("项目资金\n（万元）").wide(2).high(form.funds().size() + 1),
                "",
                "年初预算数",
                "全年预算数",
                "全年执行数",
                "分值",
                "执行率",
                "得分");
        for (FundLine line : form.funds()) {
            boolean total = line.row().equals("合计");
            table.row(
                    total ? "年度资金总额" : line.row().equals("当年财政拨款") ? "其中：当年财政拨款" : line.row(),
                    line.openingBudget(),
                    line.adjustedBudget(),
                    line.executedAmount(),
                    total ? form.execution().weight() : "—",
                    total ? form.execution().declaredRate() : "",
                    total ? form.execution().declaredScore() : "—");
        }
        table.row(cell("年度总体目标").high(2), cell("预期目标").wide(4), cell("实际完成情况").wide(4));
        table.row(cell("完成全部任务。").wide(4), cell("已完成。").wide(4));
        table.row(
                cell("绩效指标").high(form.indicators().size() + 1),
                "一级指标",
                "二级指标",
                "三级指标",
                "年度\n指标值",
                "实际\n完成值",
                "分值",
                "得分",
                "偏差原因分析及改进措施");
        int[] number = {0};
        Rows.add(table, form.indicators(), it -> new Object[] {
            "指标" + ++number[0] + "：" + it.name(),
            it.target(),
            it.actual(),
            it.weight(),
            it.declaredScore(),
            it.deviationExplanation()
        });
        Totals totals = Totals.of(form);
        table.row(cell("总分").wide(6), totals.weight(), totals.total(), totals.grade());
        return PrintedDocument.of("项目支出绩效自评表", "（" + form.fiscalYear() + "年度）", table);
    }
}
