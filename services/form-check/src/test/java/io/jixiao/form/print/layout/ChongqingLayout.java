package io.jixiao.form.print.layout;

import static io.jixiao.form.print.PrintedCell.cell;

import io.jixiao.form.Form;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;

/** Chongqing: an adjusted target beside the first one, rates, a coefficient and a core flag. */
public record ChongqingLayout() implements Layout {

    @Override
    public PrintedDocument print(Form form) {
        PrintedTable table = new PrintedTable();
        table.row(
                "项目名称",
                cell("某某项目").wide(6),
                "自评总分",
                cell(Totals.of(form).total()).wide(6));
        table.row("主管部门", cell("某某局").wide(6), "实施单位", cell("某某中心").wide(7));
        table.row(
                cell("项目资金（万元）").high(form.funds().size() + 1),
                cell("").wide(2),
                cell("年初预算数").wide(2),
                cell("全年（调整）预算数").wide(2),
                cell("全年执行数").wide(2),
                cell("执行率").wide(2),
                "执行率权重",
                cell("执行率得分").wide(3));
        for (FundLine line : form.funds()) {
            boolean total = line.row().equals("合计");
            table.row(
                    cell(total ? "年度总金额" : line.row()).wide(2),
                    cell(line.openingBudget()).wide(2),
                    cell(line.adjustedBudget()).wide(2),
                    cell(line.executedAmount()).wide(2),
                    cell(total ? form.execution().declaredRate() : "").wide(2),
                    total ? form.execution().weight() : "",
                    cell(total ? form.execution().declaredScore() : "").wide(3));
        }
        table.row(
                cell("绩效指标").high(form.indicators().size() + 1),
                "一级指标",
                "二级指标",
                "三级指标",
                "计量单位",
                "指标性质",
                "年度指标值",
                "调整指标值",
                "全年完成值",
                "完成率",
                "得分系数",
                "指标权重",
                "指标得分",
                "是否核心指标",
                "说明");
        Rows.add(table, form.indicators(), it -> {
            Target target = Target.of(it.target());
            boolean even = it.weight().intValue() % 2 == 0;
            return new Object[] {
                it.name(),
                target.unit(),
                target.operator(),
                even ? "1" : target.value(),
                even ? target.value() : "",
                it.actual(),
                "100%",
                "1",
                it.weight(),
                it.declaredScore(),
                even ? "是" : "否",
                it.deviationExplanation()
            };
        });
        table.row("其他说明", cell("无").wide(14));
        return PrintedDocument.of(form.fiscalYear() + "年度项目绩效自评表", table);
    }
}
