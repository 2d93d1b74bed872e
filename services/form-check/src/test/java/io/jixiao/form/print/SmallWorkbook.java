package io.jixiao.form.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose only sheet, 自评表, holds a heading, one indicator in its second row and the row of totals. */
public final class SmallWorkbook {
    public static final int TARGET = 3;
    public static final int ACTUAL = 4;
    public static final int WEIGHT = 5;
    public static final int SCORE = 6;

    private SmallWorkbook() {}

    /** The workbook, changed before it is written. */
    public static byte[] of(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("自评表");
            fill(sheet.createRow(0), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
            fill(sheet.createRow(1), "产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "10");
            fill(sheet.createRow(5), "总分", "", "", "", "", "10", "10");
            change.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The workbook, its indicator changed. */
    public static byte[] withLine(Consumer<Row> change) {
        return of(workbook -> change.accept(workbook.getSheetAt(0).getRow(1)));
    }

    public static void fill(Row row, String... texts) {
        fill(row, 0, texts);
    }

    public static void fill(Row row, int left, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(left + i).setCellValue(texts[i]);
        }
    }

    /** A number in the row, shown in this format. */
    public static void number(Row row, int column, double value, String format) {
        number(
                row,
                column,
                value,
                row.getSheet().getWorkbook().createDataFormat().getFormat(format));
    }

    /** A number in the row, shown in the format that Excel has under this number. */
    public static void number(Row row, int column, double value, int format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) format);
        row.removeCell(row.getCell(column));
        Cell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
