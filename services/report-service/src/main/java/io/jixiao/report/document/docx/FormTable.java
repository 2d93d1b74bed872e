package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.FormCell;
import io.jixiao.report.document.layout.FormGrid;
import io.jixiao.report.document.layout.FormRow;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Sets a part of the scored table as a Word table: fixed widths, cells really merged, header rows that repeat. */
final class FormTable {
    private static final int LONG_CELL = 300;

    private final XWPFDocument document;
    private final FormGrid grid;
    private final FormCell[] covering;
    private final int[] rowsLeft;

    FormTable(XWPFDocument document, FormGrid grid) {
        this.document = document;
        this.grid = grid;
        this.covering = new FormCell[grid.widths().size()];
        this.rowsLeft = new int[grid.widths().size()];
    }

    void write() {
        CTTbl table = document.getDocument().getBody().addNewTbl();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal("Form");
        properties.addNewTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(twips(0, grid.widths().size()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblCaption().setVal(grid.caption());
        CTTblGrid columns = table.addNewTblGrid();
        for (int column = 0; column < grid.widths().size(); column++) {
            columns.addNewGridCol().setW(twips(column, 1));
        }
        grid.header().forEach(row -> write(table.addNewTr(), row, true));
        grid.body().forEach(row -> write(table.addNewTr(), row, false));
    }

    private void write(CTRow target, FormRow row, boolean header) {
        CTTrPr properties = target.addNewTrPr();
        if (row.cells().stream().allMatch(cell -> cell.text().length() < LONG_CELL)) {
            properties.addNewCantSplit();
        }
        if (header) {
            properties.addNewTblHeader();
        }
        Iterator<FormCell> cells = row.cells().iterator();
        for (int column = 0; column < covering.length; column += covering[column].columns()) {
            boolean begins = rowsLeft[column] == 0;
            if (begins) {
                covering[column] = cells.next();
                rowsLeft[column] = covering[column].rows();
            }
            rowsLeft[column]--;
            FormCell cell = covering[column];
            new FormTableCell(target.addNewTc(), document).write(cell, begins, twips(column, cell.columns()));
        }
    }

    private BigInteger twips(int column, int count) {
        List<Integer> covered = grid.widths().subList(column, column + count);
        int tenthsOfMillimetre = covered.stream().mapToInt(Integer::intValue).sum();
        return BigInteger.valueOf(Math.round(tenthsOfMillimetre * 144f / 25.4f));
    }
}
