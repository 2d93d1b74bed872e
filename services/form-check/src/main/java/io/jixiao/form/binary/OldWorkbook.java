package io.jixiao.form.binary;

import io.jixiao.form.Note;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Block;
import io.jixiao.form.excel.ReadSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads the visible sheets of an Excel file of before 2007 (.xls), each as a table, as those of .xlsx are read. */
final class OldWorkbook {
    private OldWorkbook() {}

    static SourceDocument read(DirectoryNode root) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    notes.add(Note.of("SHEET_HIDDEN", workbook.getSheetName(i)));
                } else {
                    ReadSheet sheet = ReadSheet.of(workbook.getSheetAt(i), from1904);
                    blocks.add(sheet.grid());
                    headers.addAll(sheet.pageHeaders());
                    notes.addAll(sheet.notes());
                }
            }
        }
        return new SourceDocument(blocks, headers, notes);
    }
}
