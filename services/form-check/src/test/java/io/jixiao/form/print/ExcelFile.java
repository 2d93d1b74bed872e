package io.jixiao.form.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a document into one sheet, block under block, merged cells as merged regions. */
public final class ExcelFile {
    private ExcelFile() {}

    /** Every cell as text. */
    public static byte[] of(PrintedDocument document) {
        return of(document, false);
    }

    /** Numbers and percentages as numbers with a format, as a person enters them. */
    public static byte[] withNumbers(PrintedDocument document) {
        return of(document, true);
    }

    private static byte[] of(PrintedDocument document, boolean numbers) {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Sheet1");
            int top = 0;
            for (PrintedDocument.Block block : document.blocks()) {
                switch (block) {
                    case PrintedDocument.Line line ->
                        sheet.createRow(top++).createCell(0).setCellValue(line.text());
                    case PrintedTable table -> {
                        write(table, sheet, top, numbers);
                        top += table.rows();
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PrintedTable table, Sheet sheet, int top, boolean numbers) {
        for (PrintedTable.Placed it : table.placed()) {
            int row = top + it.row();
            Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            write(it.cell().text(), line.createCell(it.column()), numbers);
            int last = Math.min(it.cell().height(), table.rows() - it.row()) - 1;
            if (last > 0 || it.cell().width() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        row, row + last, it.column(), it.column() + it.cell().width() - 1));
            }
        }
    }

    private static void write(String text, Cell cell, boolean numbers) {
        if (numbers && text.matches("-?\\d+(\\.\\d+)?%?")) {
            boolean isPercent = text.endsWith("%");
            cell.setCellValue(Double.parseDouble(text.replace("%", "")) / (isPercent ? 100 : 1));
            if (isPercent) {
                cell.setCellStyle(percentages(cell.getSheet().getWorkbook(), text));
            }
        } else {
            cell.setCellValue(text);
        }
    }

    /** 60% is entered with the format 0%, 59.58% with 0.00%. */
    private static CellStyle percentages(Workbook workbook, String text) {
        CellStyle style = workbook.createCellStyle();
        int places = text.contains(".") ? text.length() - text.indexOf('.') - 2 : 0;
        String format = places == 0 ? "0%" : "0." + "0".repeat(places) + "%";
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
