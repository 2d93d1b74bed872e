package io.jixiao.form.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.FormReader;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.print.SmallWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class CellAddressTest {

    @Test
    void aCellOfASheetIsFoundByItsSheetItsRowAndItsColumn() {
        CellAddress actual = grid(SmallWorkbook.of(it -> {})).address(1, SmallWorkbook.ACTUAL);

        assertEquals(new CellAddress("自评表", 0, 2, 5), actual);
        assertEquals("E", actual.columnLetters());
    }

    @Test
    void anEmptyCellIsFoundToo() {
        assertEquals(
                new CellAddress("自评表", 0, 4, 3),
                grid(SmallWorkbook.of(it -> {})).address(3, 2));
    }

    @Test
    void aMergedCellIsFoundAtItsTopLeft() {
        byte[] merged = SmallWorkbook.of(it -> it.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 3, 0, 0)));

        assertEquals(new CellAddress("自评表", 0, 2, 1), grid(merged).address(3, 0));
    }

    @Test
    void aRowBelowALongGapKeepsItsNumber() {
        byte[] far = SmallWorkbook.of(it -> SmallWorkbook.fill(it.getSheetAt(0).createRow(4_999), "备注"));
        Grid grid = grid(far);

        assertEquals(5_000, grid.address(grid.rows() - 1, 0).row());
    }

    @Test
    void aCellOfAWordFileIsFoundByItsTableItsRowAndItsColumn() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.createTable(1, 1).getRow(0).getCell(0).setText("封面");
            word.createTable(3, 4).getRow(2).getCell(3).setText("120件");
            word.write(bytes);
            Grid second = FormReader.rows(bytes.toByteArray()).getLast().grid();

            assertEquals(new CellAddress("", 2, 3, 4), second.address(2, 3));
        }
    }

    @Test
    void columnsAreLetteredAsTheSheetLettersThem() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
                List.of(1, 26, 27, 52, 53, 702, 703).stream()
                        .map(it -> new CellAddress("", 0, 1, it).columnLetters())
                        .toList());
    }

    private static Grid grid(byte[] workbook) {
        return FormReader.rows(workbook).stream()
                .map(RecognisedRow::grid)
                .findFirst()
                .orElseThrow();
    }
}
