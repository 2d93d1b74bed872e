package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.layout.FormCell;
import io.jixiao.report.document.layout.FormCell.Kind;
import io.jixiao.report.document.layout.FormGrid;
import io.jixiao.report.document.layout.FormRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes a part of the scored table: cells really merged and framed, figures as numbers, rows as high as their text. */
final class GridWriter {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern PERCENTAGE = Pattern.compile("-?\\d+(\\.\\d+)?%");

    private final XSSFSheet sheet;
    private final SheetStyle style;
    private final List<Integer> widths;

    GridWriter(XSSFSheet sheet, SheetStyle style, List<Integer> widths) {
        this.sheet = sheet;
        this.style = style;
        this.widths = widths;
    }

    /** Writes from the row {@code first} on, and returns the row after the last. */
    int write(FormGrid grid, int first) {
        List<FormRow> rows = new ArrayList<>(grid.header());
        rows.addAll(grid.body());
        int columns = widths.size();
        int[] coveredUntil = new int[columns];
        for (int at = 0; at < rows.size(); at++) {
            XSSFRow row = row(first + at);
            Iterator<FormCell> cells = rows.get(at).cells().iterator();
            for (int column = 0; column < columns; column++) {
                if (coveredUntil[column] > at) {
                    continue;
                }
                FormCell cell = cells.next();
                place(cell, row, column);
                int width = 0;
                for (int covered = column; covered < column + cell.columns(); covered++) {
                    coveredUntil[covered] = at + cell.rows();
                    width += widths.get(covered);
                }
                heighten(cell, first + at, CellText.height(cell.text(), width, SheetStyle.FORM_POINTS));
                column += cell.columns() - 1;
            }
        }
        return first + rows.size();
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private void place(FormCell cell, XSSFRow row, int column) {
        for (int down = 0; down < cell.rows(); down++) {
            for (int along = 0; along < cell.columns(); along++) {
                row(row.getRowNum() + down)
                        .createCell(column + along)
                        .setCellStyle(style.cell(cell.kind(), format(cell)));
            }
        }
        if (cell.rows() > 1 || cell.columns() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(
                    row.getRowNum(), row.getRowNum() + cell.rows() - 1, column, column + cell.columns() - 1));
        }
        value(cell, row.getCell(column));
    }

    private static void value(FormCell cell, XSSFCell target) {
        String text = cell.text();
        if (cell.kind() == Kind.FIGURE && NUMBER.matcher(text).matches()) {
            number(target, text);
        } else if (cell.kind() == Kind.FIGURE && PERCENTAGE.matcher(text).matches()) {
            BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
            number(target, percent.scaleByPowerOfTen(-2).toPlainString());
        } else if (!text.isEmpty()) {
            target.setCellValue(CellText.of(text));
        }
    }

    /** Digit by digit as it is written, by way of no binary fraction. */
    private static void number(XSSFCell target, String decimal) {
        target.getCTCell().setT(STCellType.N);
        target.getCTCell().setV(decimal);
    }

    /** As Word prints the figure: an amount with its decimals, points without needless zeros. */
    private static String format(FormCell cell) {
        if (cell.kind() != Kind.FIGURE) {
            return "@";
        }
        if (PERCENTAGE.matcher(cell.text()).matches()) {
            return "0.00%";
        }
        boolean amount = cell.text().matches("-?\\d+\\.\\d{2,}");
        return amount ? "0.00####" : "General";
    }

    /** Rows that a cell reaches over grow in equal parts where it is higher than they are. */
    private void heighten(FormCell cell, int first, int height) {
        int there = 0;
        for (int at = first; at < first + cell.rows(); at++) {
            there += height(row(at));
        }
        int more = Math.ceilDiv(Math.max(0, height - there), cell.rows());
        for (int at = first; at < first + cell.rows(); at++) {
            row(at).setHeightInPoints(height(row(at)) + more);
        }
    }

    private static int height(XSSFRow row) {
        return row.getCTRow().isSetHt() ? (int) row.getHeightInPoints() : 0;
    }
}
