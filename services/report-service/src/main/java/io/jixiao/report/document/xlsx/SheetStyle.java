package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.layout.FormCell.Kind;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once: after GB/T 9704, as in Word. */
final class SheetStyle {
    static final short FORM_POINTS = 9;
    private static final String SONG = "宋体";

    private record Key(Kind kind, String format) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> cells = new HashMap<>();

    SheetStyle(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** A cell of the form, framed. */
    XSSFCellStyle cell(Kind kind, String format) {
        return cells.computeIfAbsent(new Key(kind, format), key -> {
            boolean heading = kind != Kind.TEXT && kind != Kind.FIGURE;
            XSSFCellStyle style = line(heading ? "黑体" : SONG, FORM_POINTS, HorizontalAlignment.CENTER);
            style.setAlignment(kind == Kind.TEXT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            style.setWrapText(kind != Kind.FIGURE);
            style.setShrinkToFit(kind == Kind.FIGURE);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderTop(kind == Kind.STUB ? BorderStyle.NONE : BorderStyle.THIN);
            style.setBorderBottom(kind == Kind.CORNER ? BorderStyle.NONE : BorderStyle.THIN);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    XSSFCellStyle title() {
        return line("方正小标宋简体", 18, HorizontalAlignment.CENTER);
    }

    XSSFCellStyle note() {
        return line(SONG, 10, HorizontalAlignment.LEFT);
    }

    private XSSFCellStyle line(String typeface, int points, HorizontalAlignment alignment) {
        XSSFFont font = workbook.createFont();
        font.setFontName(typeface);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }
}
