package io.jixiao.form.excel;

import io.jixiao.form.Note;
import io.jixiao.form.document.Grid;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/**
 * A sheet of an old workbook, read cell by cell under the rules of the new ones.
 *
 * @param grid its table
 * @param pageHeaders what stands above its pages
 * @param notes what was left out of it
 */
public record ReadSheet(Grid grid, List<String> pageHeaders, List<Note> notes) {

    /** @param from1904 whether the workbook counts its days from 1904 */
    public static ReadSheet of(HSSFSheet sheet, boolean from1904) {
        SheetCells cells = new SheetCells(sheet.getSheetName());
        ShownNumbers shown = new ShownNumbers(from1904, cells::hold);
        sheet.getMergedRegions().forEach(cells::merge);
        for (Row row : sheet) {
            cells.row(row.getZeroHeight());
            for (Cell cell : row) {
                int column = cell.getColumnIndex();
                if (sheet.isColumnHidden(column)) {
                    cells.hideColumns(column + 1, column + 1);
                }
                read((HSSFCell) cell, shown, cells);
            }
        }
        String header = String.join(
                "",
                sheet.getHeader().getLeft(),
                sheet.getHeader().getCenter(),
                sheet.getHeader().getRight());
        List<String> headers = header.isBlank() ? List.of() : List.of(header);
        return new ReadSheet(cells.grid(), headers, cells.notes());
    }

    private static void read(HSSFCell cell, ShownNumbers shown, SheetCells cells) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String reference = cell.getAddress().formatAsString();
        cells.begin(
                reference,
                isFormula && type == CellType.STRING,
                cell.getCellStyle().getFont(cell.getSheet().getWorkbook()).getStrikeout());
        if (isFormula) {
            cells.compute();
        }
        String text = switch (type) {
            case STRING -> standing(cell);
            case NUMERIC ->
                shown.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> "ERROR:" + cell.getErrorCellValue();
            default -> "";
        };
        cells.cell(reference, text, null);
        cells.end();
    }

    /** The text without the parts that are struck through. */
    private static String standing(HSSFCell cell) {
        HSSFRichTextString text = cell.getRichStringCellValue();
        StringBuilder standing = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            short font = text.getFontAtIndex(at);
            boolean isStruck = font != HSSFRichTextString.NO_FONT
                    && text.numFormattingRuns() > 0
                    && cell.getSheet().getWorkbook().getFontAt(font).getStrikeout();
            if (!isStruck) {
                standing.append(text.getString().charAt(at));
            }
        }
        return standing.toString();
    }
}
