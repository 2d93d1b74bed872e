package io.jixiao.form.print.layout;

import static io.jixiao.form.print.PrintedCell.cell;

import io.jixiao.form.Form;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;

/** Guangshui: self score and review score side by side under one heading; the weight of execution stands in words. */
public record GuangshuiLayout() implements Layout {

    @Override
    public PrintedDocument print(Form form) {
        String weight = form.execution().weight().toPlainString();
        PrintedTable table = new PrintedTable();
        table.row("项目名称", cell("某某项目").wide(8));
        table.row(
                "主管部门",
                cell("某某局").wide(4),
                cell("项目实施单位").wide(2),
                cell("某某中心").wide(2));
        table.row(
                cell("预算执行情况（万元）\n（" + weight + "分）").high(1 + form.funds().size()),
                cell("").wide(2),
                cell("预算数（A）").wide(2),
                "执行数（B）",
                "执行率（B/A）",
                cell("得分\n（" + weight + "分*执行率）").wide(3));
        for (FundLine line : form.funds()) {
            boolean total = line.row().equals("合计");
            table.row(
                    cell(total ? "年度财政资金总额" : line.row()).wide(2),
                    cell(line.adjustedBudget()).wide(2),
                    line.executedAmount(),
                    total ? form.execution().declaredRate() : "",
                    cell(total ? form.execution().declaredScore() : "").wide(3));
        }
        table.row(
                cell("年度绩效目标").high(form.indicators().size() + 2),
                cell("一级指标").high(2),
                cell("二级指标").high(2),
                cell("三级指标").high(2),
                cell("年初目标值\n（A）").high(2),
                cell("实际完成值\n（B）").high(2),
                cell("分值").high(2),
                cell("得分").wide(2),
                cell("偏差原因").high(2));
        table.row("自评得分", "复核得分");
        Rows.add(table, form.indicators(), it -> new Object[] {
            it.name(),
            it.target(),
            it.actual(),
            it.weight(),
            it.declaredScore(),
            it.declaredScore(),
            it.deviationExplanation()
        });
        Totals totals = Totals.of(form);
        table.row(cell("总分").wide(6), totals.weight(), totals.total(), totals.total(), "");
        table.row(cell("偏差大或目标未完成原因分析").wide(2), cell("无").wide(8));
        return PrintedDocument.of(form.fiscalYear() + "年度项目自评表", "单位名称：某某中心", table);
    }
}
