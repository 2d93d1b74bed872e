package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.FundsLayout;
import io.jixiao.report.document.template.FundsLayout.FundField;
import io.jixiao.report.document.template.FundsLayout.FundLabel;
import io.jixiao.report.document.template.IndicatorLayout;
import io.jixiao.report.document.template.IndicatorLayout.Field;
import io.jixiao.report.document.template.TableLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Formulas where a figure of the form follows from others: execution rate, execution score, the sums in the last row. One stands
 * only where it gives the figure that the report states; where a rule set scored otherwise, the figure stands as it is.
 */
final class FormFormulas {
    private final XSSFSheet sheet;
    private final ReportModel model;
    private final FundsLayout fundColumns;
    private final IndicatorLayout lineColumns;
    private final boolean reviewed;
    private final int execution;
    private final int firstLine;
    private final int totals;

    /**
     * @param funds the first row of the form's upper part
     * @param indicators the header row of its lower part
     * @param totals its last row
     */
    FormFormulas(XSSFSheet sheet, ReportModel model, int funds, int indicators, int totals) {
        this.sheet = sheet;
        this.model = model;
        TableLayout table = TemplateOf.report(model).table();
        this.fundColumns = table.funds();
        this.lineColumns = table.indicators();
        this.reviewed = model.form().review() != null;
        this.execution = funds + FundsAndGoalGrid.subjectRows(model) + 1 + rowOfTotal();
        this.firstLine = indicators + lineColumns.headingRows(reviewed);
        this.totals = totals;
    }

    private int rowOfTotal() {
        return fundColumns.rows().stream()
                .filter(label -> model.budget().funds().stream().anyMatch(row -> row.source() == label.source()))
                .map(FundLabel::source)
                .toList()
                .indexOf(FundSource.TOTAL);
    }

    void write() {
        EvaluationForm form = model.form();
        if (model.budget().funds().stream().anyMatch(row -> row.source() == FundSource.TOTAL)) {
            execution(form.execution());
            sum(FundField.WEIGHT, Field.WEIGHT, form.total().weight());
            BigDecimal known = form.total().total() == null
                    ? form.total().subtotal()
                    : form.total().total();
            sum(FundField.SCORE, Field.SCORE, known);
            if (form.review() != null) {
                sum(FundField.REVIEW_SCORE, Field.REVIEW_SCORE, form.review().total());
            }
        }
    }

    private int place(FundField field) {
        return fundColumns.place(field, reviewed);
    }

    private void execution(ExecutionLine line) {
        FundRow funds = model.budget().funds().stream()
                .filter(row -> row.source() == FundSource.TOTAL)
                .findFirst()
                .orElseThrow();
        if (funds.adjustedBudget() == null || funds.adjustedBudget().signum() <= 0 || funds.executedAmount() == null) {
            return;
        }
        String rate = at(execution, place(FundField.EXECUTED)) + "/" + at(execution, place(FundField.ADJUSTED));
        BigDecimal share = funds.executedAmount().divide(funds.adjustedBudget(), 20, RoundingMode.HALF_UP);
        if (same(line.ratePercent(), share.scaleByPowerOfTen(2))) {
            formula(execution, place(FundField.RATE), "ROUND(" + rate + ",4)");
        }
        if (same(line.score(), line.weight().multiply(share.min(BigDecimal.ONE)))) {
            formula(
                    execution,
                    place(FundField.SCORE),
                    "ROUND(" + at(execution, place(FundField.WEIGHT)) + "*MIN(1," + rate + "),2)");
        }
    }

    /** Execution and indicators, as a person would add them up; a line that is undecided is words and counts as nothing. */
    private void sum(FundField ofExecution, Field ofLines, BigDecimal stated) {
        int executionColumn = place(ofExecution);
        int column = lineColumns.place(ofLines, reviewed);
        String lines = at(firstLine, column) + ":" + at(totals - 1, column);
        BigDecimal sum = number(execution, executionColumn);
        for (int row = firstLine; row < totals; row++) {
            sum = sum.add(number(row, column));
        }
        if (same(stated, sum)) {
            formula(totals, column, "ROUND(SUM(" + at(execution, executionColumn) + "," + lines + "),2)");
        }
    }

    private BigDecimal number(int row, int column) {
        var cell = sheet.getRow(row).getCell(column);
        return switch (cell.getCellType()) {
            case NUMERIC -> new BigDecimal(cell.getRawValue());
            case FORMULA -> Objects.requireNonNullElse(model.form().execution().score(), BigDecimal.ZERO);
            default -> BigDecimal.ZERO;
        };
    }

    private static boolean same(BigDecimal stated, BigDecimal computed) {
        return stated != null && stated.compareTo(computed.setScale(2, RoundingMode.HALF_UP)) == 0;
    }

    /** A value that stands there goes first, or a program that trusts it would never calculate. */
    private void formula(int row, int column, String formula) {
        var cell = sheet.getRow(row).getCell(column);
        cell.setBlank();
        cell.setCellFormula(formula);
    }

    private static String at(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
