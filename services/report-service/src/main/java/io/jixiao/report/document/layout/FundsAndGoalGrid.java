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
import io.jixiao.report.document.model.Review;
import io.jixiao.report.document.model.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The upper part of the scored table: who, the funds in 万元 with the execution score, and the annual goal. */
public final class FundsAndGoalGrid {
    private final ReportModel model;
    private final Review review;

    private FundsAndGoalGrid(ReportModel model) {
        this.model = model;
        this.review = model.form().review();
    }

    /** The rows as the official form has them. */
    public static FormGrid of(ReportModel model) {
        return new FundsAndGoalGrid(model).grid();
    }

    private FormGrid grid() {
        List<FormRow> rows = new ArrayList<>();
        rows.addAll(subject(model.header()));
        rows.addAll(funds(model.budget().funds(), model.form().execution()));
        rows.addAll(goal(model.form().goal()));
        return new FormGrid("资金情况和年度总体目标", FormGrid.widths(model.form()), List.of(), rows);
    }

    private List<FormRow> subject(ReportHeader header) {
        FormRow unit = named("部门名称", header.unitName());
        return header.subjectKind() == SubjectKind.PROJECT
                ? List.of(named("项目名称", header.projectName()), unit)
                : List.of(unit);
    }

    private FormRow named(String label, String name) {
        return FormRow.of(
                FormCell.of(LABEL, label),
                FormCell.of(TEXT, name).wide(FormGrid.widths(model.form()).size() - 1));
    }

    private List<FormRow> funds(List<FundRow> funds, ExecutionLine execution) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(withReview(
                List.of(
                        FormCell.of(LABEL, "资金情况\n(万元)").high(funds.size() + 1),
                        FormCell.of(HEADING, "年度资金总额").wide(2),
                        FormCell.of(HEADING, "年初预算数"),
                        FormCell.of(HEADING, "全年预算数"),
                        FormCell.of(HEADING, "全年执行数"),
                        FormCell.of(HEADING, "分值"),
                        FormCell.of(HEADING, "执行率"),
                        FormCell.of(HEADING, "得分（分值×执行率）")),
                FormCell.of(HEADING, "复核得分")));
        funds.forEach(row -> rows.add(fund(row, row.source() == FundSource.TOTAL ? execution : null)));
        return rows;
    }

    private FormRow fund(FundRow row, ExecutionLine scored) {
        String label = (row.source() == FundSource.CURRENT_APPROPRIATION ? "其中：" : "")
                + row.source().label();
        return withReview(
                List.of(
                        FormCell.of(LABEL, label).wide(2),
                        FormCell.of(FIGURE, PrintedNumbers.wanYuan(row.openingBudget())),
                        FormCell.of(FIGURE, PrintedNumbers.wanYuan(row.adjustedBudget())),
                        FormCell.of(FIGURE, PrintedNumbers.wanYuan(row.executedAmount())),
                        FormCell.of(FIGURE, scored == null ? "" : PrintedNumbers.points(scored.weight())),
                        FormCell.of(FIGURE, scored == null ? "" : PrintedNumbers.percent(scored.ratePercent())),
                        FormCell.of(FIGURE, scored == null ? "" : PrintedNumbers.score(scored.score()))),
                FormCell.of(FIGURE, scored == null ? "" : reviewScore()));
    }

    private FormRow withReview(List<FormCell> cells, FormCell reviewed) {
        return new FormRow(
                review == null
                        ? cells
                        : Stream.concat(cells.stream(), Stream.of(reviewed)).toList());
    }

    private String reviewScore() {
        return review == null
                ? ""
                : PrintedNumbers.points(review.of(ExecutionLine.LINE_ID)
                        .map(Review.Line::reviewScore)
                        .orElse(null));
    }

    private List<FormRow> goal(AnnualGoal goal) {
        return List.of(
                FormRow.of(
                        FormCell.of(LABEL, "年度总体目标").high(2),
                        FormCell.of(HEADING, "预期目标").wide(4),
                        FormCell.of(HEADING, "实际完成情况")
                                .wide(FormGrid.widths(model.form()).size() - 5)),
                FormRow.of(
                        FormCell.of(TEXT, goal.expected()).wide(4),
                        FormCell.of(TEXT, goal.actual())
                                .wide(FormGrid.widths(model.form()).size() - 5)));
    }
}
