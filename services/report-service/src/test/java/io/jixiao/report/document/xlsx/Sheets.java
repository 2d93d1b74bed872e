package io.jixiao.report.document.xlsx;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Finds rows by what stands in front. */
final class Sheets {

    private Sheets() {}

    static int rowOf(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && label.equals(row.getCell(0).toString())) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row " + label);
    }
}
