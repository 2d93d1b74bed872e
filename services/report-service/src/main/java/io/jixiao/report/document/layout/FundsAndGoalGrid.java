package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.FormCell.Kind.FIGURE;
import static io.jixiao.report.document.layout.FormCell.Kind.HEADING;
import static io.jixiao.report.document.layout.FormCell.Kind.LABEL;
import static io.jixiao.report.document.layout.FormCell.Kind.TEXT;

import io.jixiao.report.document.model.AnnualGoal;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.SubjectKind;
import java.util.ArrayList;
import java.util.List;

/** The upper part of the scored table: who, the funds in 万元 with the execution score, and the annual goal. */
public final class FundsAndGoalGrid {
    private static final int WIDTH = 8;

    private FundsAndGoalGrid() {}

    /** The rows as the official form has them. */
    public static FormGrid of(ReportModel model) {
        List<FormRow> rows = new ArrayList<>();
        rows.addAll(subject(model.header()));
        rows.addAll(funds(model.budget().funds(), model.form().execution()));
        rows.addAll(goal(model.form().goal()));
        return new FormGrid("资金情况和年度总体目标", List.of(), rows);
    }

    private static List<FormRow> subject(ReportHeader header) {
        FormRow unit = named("部门名称", header.unitName());
        return header.subjectKind() == SubjectKind.PROJECT
                ? List.of(named("项目名称", header.projectName()), unit)
                : List.of(unit);
    }

    private static FormRow named(String label, String name) {
        return FormRow.of(FormCell.of(LABEL, label), FormCell.of(TEXT, name).wide(WIDTH));
    }

    private static List<FormRow> funds(List<FundRow> funds, ExecutionLine execution) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormRow.of(
                FormCell.of(LABEL, "资金情况\n(万元)").high(funds.size() + 1),
                FormCell.of(HEADING, "年度资金总额").wide(2),
                FormCell.of(HEADING, "年初预算数"),
                FormCell.of(HEADING, "全年预算数"),
                FormCell.of(HEADING, "全年执行数"),
                FormCell.of(HEADING, "分值"),
                FormCell.of(HEADING, "执行率"),
                FormCell.of(HEADING, "得分（分值×执行率）")));
        funds.forEach(row -> rows.add(fund(row, row.source() == FundSource.TOTAL ? execution : null)));
        return rows;
    }

    private static FormRow fund(FundRow row, ExecutionLine scored) {
        String label = (row.source() == FundSource.CURRENT_APPROPRIATION ? "其中：" : "")
                + row.source().label();
        return FormRow.of(
                FormCell.of(LABEL, label).wide(2),
                FormCell.of(FIGURE, Figures.wanYuan(row.openingBudget())),
                FormCell.of(FIGURE, Figures.wanYuan(row.adjustedBudget())),
                FormCell.of(FIGURE, Figures.wanYuan(row.executedAmount())),
                FormCell.of(FIGURE, scored == null ? "" : Figures.points(scored.weight())),
                FormCell.of(FIGURE, scored == null ? "" : Figures.percent(scored.ratePercent())),
                FormCell.of(FIGURE, scored == null ? "" : Figures.score(scored.score())));
    }

    private static List<FormRow> goal(AnnualGoal goal) {
        return List.of(
                FormRow.of(
                        FormCell.of(LABEL, "年度总体目标").high(2),
                        FormCell.of(HEADING, "预期目标").wide(4),
                        FormCell.of(HEADING, "实际完成情况").wide(4)),
                FormRow.of(
                        FormCell.of(TEXT, goal.expected()).wide(4),
                        FormCell.of(TEXT, goal.actual()).wide(4)));
    }
}
