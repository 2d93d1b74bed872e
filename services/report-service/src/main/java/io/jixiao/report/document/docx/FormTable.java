package io.jixiao.report.document.docx;

import io.jixiao.report.document.docx.PlacedRow.PlacedCell;
import io.jixiao.report.document.layout.FormGrid;
import java.math.BigInteger;
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
    private final MarkedRuns marks;

    FormTable(XWPFDocument document, FormGrid grid, MarkedRuns marks) {
        this.document = document;
        this.grid = grid;
        this.marks = marks;
    }

    void write(List<MarkedRow> header, List<MarkedRow> body) {
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
        header.forEach(row -> write(table.addNewTr(), row, true));
        body.forEach(row -> write(table.addNewTr(), row, false));
    }

    private void write(CTRow target, MarkedRow row, boolean header) {
        CTTrPr properties = target.addNewTrPr();
        if (row.row().cells().stream().noneMatch(FormTable::isLong)) {
            properties.addNewCantSplit();
        }
        if (header) {
            properties.addNewTblHeader();
        }
        marks.mark(properties, row.mark());
        for (int place = 0; place < row.texts().size(); place++) {
            PlacedCell cell = row.row().cells().get(place);
            new FormTableCell(target.addNewTc(), document, marks)
                    .write(
                            cell,
                            row.texts().get(place),
                            twips(cell.column(), cell.cell().columns()));
        }
    }

    private static boolean isLong(PlacedCell cell) {
        return cell.begins() && cell.cell().text().length() >= LONG_CELL;
    }

    private BigInteger twips(int column, int count) {
        List<Integer> covered = grid.widths().subList(column, column + count);
        int tenthsOfMillimetre = covered.stream().mapToInt(Integer::intValue).sum();
        return BigInteger.valueOf(Math.round(tenthsOfMillimetre * 144f / 25.4f));
    }
}
