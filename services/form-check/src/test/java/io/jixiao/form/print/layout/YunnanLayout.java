package io.jixiao.form.print.layout;

import static io.jixiao.form.print.PrintedCell.cell;

import io.jixiao.form.Form;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import java.math.BigDecimal;

/** Yunnan: money in 元, a heading of two rows with operator, value and unit under 年度指标值. */
public record YunnanLayout() implements Layout {

    @Override
    public PrintedDocument print(Form form) {
        PrintedTable table = new PrintedTable();
        table.row(cell("项目名称").wide(2), cell("某某项目").wide(8));
        table.row(
                cell("主管部门").wide(2), cell("某某局").wide(3), "实施单位", cell("某某中心").wide(4));
        table.row(
                cell("项目资金\n（元）").wide(2).high(form.funds().size() + 1),
                "",
                "年初预算数",
                "全年预算数",
                "全年执行数",
                cell("分值").wide(2),
                "执行率",
                "得分");
        for (FundLine line : form.funds()) {
            boolean total = line.row().equals("合计");
            table.row(
                    total ? "年度资金总额" : line.row(),
                    yuan(line.openingBudget()),
                    yuan(line.adjustedBudget()),
                    yuan(line.executedAmount()),
                    cell(total ? form.execution().weight() : "—").wide(2),
                    total ? form.execution().declaredRate() : "—",
                    total ? form.execution().declaredScore() : "—");
        }
        table.row(
                cell("绩效指标").wide(3),
                cell("年度指标值").wide(3),
                cell("实际完成值").high(2),
                cell("分值").high(2),
                cell("得分").high(2),
                cell("偏差原因分析及改进措施").high(2));
        table.row("一级指标", "二级指标", "三级指标", "运算符号", "指标值", "度量单位");
        Rows.add(table, form.indicators(), it -> {
            Target target = Target.of(it.target());
            return new Object[] {
                it.name(),
                target.operator(),
                target.value(),
                target.unit(),
                it.actual(),
                it.weight(),
                it.declaredScore(),
                it.deviationExplanation()
            };
        });
        Totals totals = Totals.of(form);
        table.row(cell("总分").wide(7), totals.weight(), totals.total(), totals.grade());
        return PrintedDocument.of(form.fiscalYear() + "年度项目支出绩效自评表", "公开13表", "金额单位：元", table);
    }

    private static String yuan(BigDecimal wan) {
        return wan == null ? "" : String.format(java.util.Locale.ROOT, "%,.2f", wan.movePointRight(4));
    }
}
