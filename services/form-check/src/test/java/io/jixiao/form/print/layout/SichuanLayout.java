package io.jixiao.form.print.layout;

import static io.jixiao.form.print.PrintedCell.cell;

import io.jixiao.form.Form;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;

/** Sichuan: operator (指标性质), value and unit (度量单位) in columns of their own. */
public record SichuanLayout() implements Layout {

    @Override
    public PrintedDocument print(Form form) {
        PrintedTable table = new PrintedTable();
        table.row("项目名称", cell("某某项目").wide(10));
        table.row("预算单位", cell("某某县水利局").wide(10));
        table.row(
                cell("项目资金\n（万元）").high(form.funds().size() + 1),
                cell("资金来源").wide(2),
                "年初预算数",
                cell("调整后预算数").wide(2),
                "预算执行数",
                "权重",
                "执行率",
                "得分",
                "原因分析");
        for (FundLine line : form.funds()) {
            boolean total = line.row().equals("合计");
            table.row(
                    cell(total ? "总额" : line.row().equals("当年财政拨款") ? "其中：财政资金" : line.row())
                            .wide(2),
                    line.openingBudget(),
                    cell(line.adjustedBudget()).wide(2),
                    line.executedAmount(),
                    total ? form.execution().weight() : "/",
                    total ? form.execution().declaredRate() : "/",
                    total ? form.execution().declaredScore() : "/",
                    "");
        }
        table.row(
                cell("绩效指标（90分）").high(form.indicators().size() + 1),
                "一级指标",
                "二级指标",
                "三级指标",
                "指标性质",
                "指标值",
                "度量单位",
                "权重",
                "全年完成值",
                "得分",
                "未完成原因分析");
        Rows.add(table, form.indicators(), it -> {
            Target target = Target.of(it.target());
            return new Object[] {
                it.name(),
                target.operator(),
                target.value(),
                target.unit(),
                it.weight(),
                it.actual(),
                it.declaredScore(),
                it.deviationExplanation()
            };
        });
        Totals totals = Totals.of(form);
        table.row(cell("合计").wide(7), totals.weight(), "", totals.total(), totals.grade());
        return PrintedDocument.of(form.fiscalYear() + "年项目支出绩效自评表", table);
    }
}
