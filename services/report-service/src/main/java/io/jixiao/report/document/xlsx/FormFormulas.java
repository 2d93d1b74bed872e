package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.SubjectKind;
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
    private static final int ADJUSTED = 4;
    private static final int EXECUTED = 5;
    private static final int WEIGHT = 6;
    private static final int RATE = 7;
    private static final int EXECUTION_SCORE = 8;
    private static final int EXECUTION_REVIEW = 9;
    private static final int SCORE = 7;
    private static final int REVIEW = 8;

    private final XSSFSheet sheet;
    private final ReportModel model;
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
        int subjects = model.header().subjectKind() == SubjectKind.PROJECT ? 2 : 1;
        int total =
                model.budget().funds().stream().map(FundRow::source).toList().indexOf(FundSource.TOTAL);
        this.execution = total < 0 ? -1 : funds + subjects + 1 + total;
        this.firstLine = indicators + 1;
        this.totals = totals;
    }

    void write() {
        EvaluationForm form = model.form();
        if (execution >= 0) {
            execution(form.execution());
            sum(WEIGHT, WEIGHT, form.total().weight());
            BigDecimal known = form.total().total() == null
                    ? form.total().subtotal()
                    : form.total().total();
            sum(EXECUTION_SCORE, SCORE, known);
            if (form.review() != null) {
                sum(EXECUTION_REVIEW, REVIEW, form.review().total());
            }
        }
    }

    private void execution(ExecutionLine line) {
        FundRow funds = model.budget().funds().stream()
                .filter(row -> row.source() == FundSource.TOTAL)
                .findFirst()
                .orElseThrow();
        if (funds.adjustedBudget() == null || funds.adjustedBudget().signum() <= 0 || funds.executedAmount() == null) {
            return;
        }
        String rate = at(execution, EXECUTED) + "/" + at(execution, ADJUSTED);
        BigDecimal share = funds.executedAmount().divide(funds.adjustedBudget(), 20, RoundingMode.HALF_UP);
        if (same(line.ratePercent(), share.scaleByPowerOfTen(2))) {
            formula(execution, RATE, "ROUND(" + rate + ",4)");
        }
        if (same(line.score(), line.weight().multiply(share.min(BigDecimal.ONE)))) {
            formula(execution, EXECUTION_SCORE, "ROUND(" + at(execution, WEIGHT) + "*MIN(1," + rate + "),2)");
        }
    }

    /** Execution and indicators, as a person would add them up; a line that is undecided is words and counts as nothing. */
    private void sum(int executionColumn, int column, BigDecimal stated) {
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
