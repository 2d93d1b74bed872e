package io.jixiao.form.excel;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Block;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the visible sheets of an Excel file (.xlsx), each as a table, with every cell as Excel shows it. A formula is never
 * computed: its value as last saved stands.
 */
public final class ExcelDocument {
    private ExcelDocument() {}

    /** What stands in the file. Throws what the library throws on a file that is not sound. */
    public static SourceDocument read(InputStream xlsx) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(xlsx)) {
            DataFormatter shown = new DataFormatter(Locale.CHINA);
            shown.setUseCachedValuesForFormulaCells(true);
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    blocks.add(grid(workbook.getSheetAt(i), shown));
                }
            }
            return new SourceDocument(blocks);
        }
    }

    private static Grid grid(Sheet sheet, DataFormatter shown) {
        Map<CellAddress, CellRangeAddress> merged = merged(sheet);
        Grid.Builder grid = Grid.named(sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellRangeAddress range = merged.get(cell.getAddress());
                String text = text(cell, shown);
                if (range != null) {
                    int height = Math.min(range.getLastRow(), sheet.getLastRowNum()) - range.getFirstRow() + 1;
                    int width = Math.min(range.getLastColumn() - range.getFirstColumn() + 1, Grid.WIDEST);
                    grid.put(row.getRowNum(), cell.getColumnIndex(), height, width, text);
                } else if (!text.isBlank()) {
                    grid.put(row.getRowNum(), cell.getColumnIndex(), 1, 1, text);
                }
            }
        }
        return grid.build();
    }

    private static Map<CellAddress, CellRangeAddress> merged(Sheet sheet) {
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
        }
        return merged;
    }

    /** A number in the plain format is shown to eleven digits, as Excel does; an error value (#REF!) is no value. */
    private static String text(Cell cell, DataFormatter shown) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.ERROR ? "" : shown.formatCellValue(cell);
    }
}
