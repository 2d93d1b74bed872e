package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.FormCell.Kind.FIGURE;
import static io.jixiao.report.document.layout.FormCell.Kind.HEADING;
import static io.jixiao.report.document.layout.FormCell.Kind.LABEL;
import static io.jixiao.report.document.layout.FormCell.Kind.TEXT;

import io.jixiao.report.document.model.AnnualGoal;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Review;
import io.jixiao.report.document.template.FundsLayout;
import io.jixiao.report.document.template.FundsLayout.FundColumn;
import io.jixiao.report.document.template.FundsLayout.FundLabel;
import io.jixiao.report.document.template.IndicatorLayout.Column;
import io.jixiao.report.document.template.PrintedMoney;
import io.jixiao.report.document.template.TableLayout;
import io.jixiao.report.document.template.TableLayout.GoalLayout;
import io.jixiao.report.document.template.TableLayout.LabelledValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The upper part of the scored table: who, the funds with the execution score, and the annual goal. */
public final class FundsAndGoalGrid {
    private final ReportModel model;
    private final Review review;
    private final TableLayout table;
    private final TemplateText text;
    private final List<Integer> widths;

    private FundsAndGoalGrid(ReportModel model) {
        this.model = model;
        this.review = model.form().review();
        this.table = TemplateOf.report(model).table();
        this.text = TemplateText.of(model);
        this.widths = table.indicators().columns(review != null).stream()
                .map(Column::width)
                .toList();
    }

    /** The rows as the template has them. */
    public static FormGrid of(ReportModel model) {
        return new FundsAndGoalGrid(model).grid();
    }

    /** How many rows stand above the heading of the funds. */
    public static int subjectRows(ReportModel model) {
        return new FundsAndGoalGrid(model).subject().size();
    }

    private FormGrid grid() {
        List<FormRow> rows = new ArrayList<>(subject());
        rows.addAll(funds(table.funds()));
        if (table.goal() != null) {
            rows.addAll(goal(table.goal(), model.form().goal()));
        }
        return new FormGrid("资金情况和年度总体目标", widths, List.of(), rows);
    }

    private List<FormRow> subject() {
        return table.subject().stream()
                .filter(row -> row.stream().noneMatch(each -> text.lacksSubject(each.value())))
                .map(this::subjectRow)
                .toList();
    }

    private FormRow subjectRow(List<LabelledValue> row) {
        List<FormCell> cells = new ArrayList<>();
        int left = widths.size();
        for (LabelledValue each : row) {
            left -= each.labelColumns();
            int value = each.valueColumns() == null ? left : each.valueColumns();
            left -= value;
            cells.add(FormCell.of(LABEL, text.filled(each.label())).wide(each.labelColumns()));
            cells.add(FormCell.of(TEXT, text.filled(each.value())).wide(value));
        }
        return new FormRow(cells);
    }

    private List<FormRow> funds(FundsLayout layout) {
        List<FormRow> rows = new ArrayList<>();
        List<FundLabel> named = layout.rows().stream()
                .filter(label -> row(label.source()).isPresent())
                .toList();
        String points = PrintedNumbers.points(model.form().execution().weight());
        FormCell label = FormCell.of(LABEL, text.filled(layout.label()).replace("{points}", points))
                .wide(layout.labelColumns())
                .high(named.size() + 1);
        List<FundColumn> columns = layout.columns(review != null);
        rows.add(new FormRow(Stream.concat(
                        Stream.of(label),
                        columns.stream()
                                .map(column -> FormCell.of(HEADING, text.filled(column.heading()))
                                        .wide(column.columns())))
                .toList()));
        named.forEach(each -> rows.add(new FormRow(columns.stream()
                .map(column -> fund(column, each, row(each.source()).orElseThrow()))
                .toList())));
        return rows;
    }

    private Optional<FundRow> row(FundSource source) {
        return model.budget().funds().stream()
                .filter(row -> row.source() == source)
                .findFirst();
    }

    private FormCell fund(FundColumn column, FundLabel label, FundRow row) {
        FormCell cell = switch (column.field()) {
            case SOURCE -> FormCell.of(LABEL, text.filled(label.label()));
            case OPENING -> money(row.openingBudget());
            case ADJUSTED -> money(row.adjustedBudget());
            case EXECUTED -> money(row.executedAmount());
            case WEIGHT, RATE, SCORE, REVIEW_SCORE, EXPLANATION ->
                row.source() == FundSource.TOTAL
                        ? scored(column, model.form().execution())
                        : FormCell.of(FIGURE, table.funds().unscored());
        };
        return cell.wide(column.columns());
    }

    private FormCell money(BigDecimal yuan) {
        return FormCell.of(
                FIGURE, table.money() == PrintedMoney.YUAN ? PrintedNumbers.yuan(yuan) : PrintedNumbers.wanYuan(yuan));
    }

    private FormCell scored(FundColumn column, ExecutionLine execution) {
        return switch (column.field()) {
            case WEIGHT -> FormCell.of(FIGURE, PrintedNumbers.points(execution.weight()));
            case RATE -> FormCell.of(FIGURE, PrintedNumbers.percent(execution.ratePercent()));
            case SCORE -> FormCell.of(FIGURE, PrintedNumbers.score(execution.score()));
            case EXPLANATION -> FormCell.of(TEXT, execution.deviationExplanation());
            default -> FormCell.of(FIGURE, reviewScore());
        };
    }

    private String reviewScore() {
        return review == null
                ? ""
                : PrintedNumbers.points(review.of(ExecutionLine.LINE_ID)
                        .map(Review.Line::reviewScore)
                        .orElse(null));
    }

    private List<FormRow> goal(GoalLayout layout, AnnualGoal goal) {
        int actual = widths.size() - layout.labelColumns() - layout.expectedColumns();
        return List.of(
                FormRow.of(
                        FormCell.of(LABEL, layout.label())
                                .wide(layout.labelColumns())
                                .high(2),
                        FormCell.of(HEADING, layout.expected()).wide(layout.expectedColumns()),
                        FormCell.of(HEADING, layout.actual()).wide(actual)),
                FormRow.of(
                        FormCell.of(TEXT, goal.expected()).wide(layout.expectedColumns()),
                        FormCell.of(TEXT, goal.actual()).wide(actual)));
    }
}
