package io.jixiao.form.annotate;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.Checked;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.RawWord;
import io.jixiao.form.print.SmallWorkbook;
import io.jixiao.form.print.WordFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

/** The copy that a person mends a table by: read back by the Office library, and checked again. */
class AnnotatedCopyTest {

    /** 执法案件 misses its target with full marks and without a word: two errors in two cells of the fourth row. */
    private static PrintedTable table() {
        return new PrintedTable()
                .row(cell("部门整体支出绩效自评表").wide(8))
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
                .row(cell("产出指标").high(2), "数量指标", "巡查街道", "≥10条", "10条", "20", "20", "")
                .row("质量指标", "执法案件", "≥100件", "50件", "30", "30", "");
    }

    @Test
    void aFindingIsACommentAtItsCellInWord() throws IOException {
        byte[] copy = annotated(WordFile.of(PrintedDocument.of(table())), false);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            XWPFTableCell score = document.getTables().getFirst().getRow(3).getCell(6);
            String said = commentsOf(score, document).getFirst();
            assertTrue(said.startsWith("【错误】FULL_MARKS_ON_MISS: “执法案件”"), said);
            assertEquals(
                    List.of(),
                    commentsOf(document.getTables().getFirst().getRow(2).getCell(6), document));
            assertEquals("绩效自评检查", document.getDocComments().getComment(0).getAuthor());
        }
    }

    @Test
    void theCopyIsTheSameFormToTheCheck() {
        byte[] word = WordFile.of(PrintedDocument.of(table()));
        byte[] excel =
                SmallWorkbook.withLine(row -> row.getCell(SmallWorkbook.ACTUAL).setCellValue("50件"));

        for (byte[] file : List.of(word, excel)) {
            assertEquals(Checked.of(file, ""), Checked.of(annotated(file, true), ""));
        }
    }

    @Test
    void theSameFileGivesTheSameBytes() throws InterruptedException {
        byte[] word = WordFile.of(PrintedDocument.of(table()));
        byte[] excel =
                SmallWorkbook.withLine(row -> row.getCell(SmallWorkbook.ACTUAL).setCellValue("50件"));

        for (byte[] file : List.of(word, excel)) {
            byte[] first = annotated(file, true);
            Thread.sleep(2_100); // a zip tells times to two seconds
            assertArrayEquals(first, annotated(file, true));
        }
    }

    @Test
    void aFindingIsACommentAtItsCellInExcel() throws IOException {
        byte[] copy = annotated(
                SmallWorkbook.withLine(row -> row.getCell(SmallWorkbook.ACTUAL).setCellValue("50件")), false);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            Sheet sheet = workbook.getSheet("自评表");
            Comment score = sheet.getCellComment(new CellAddress(1, SmallWorkbook.SCORE));
            assertTrue(
                    score.getString().getString().contains("【错误】FULL_MARKS_ON_MISS"),
                    score.getString().getString());
            assertEquals("绩效自评检查", score.getAuthor());
            assertEquals("50件", sheet.getRow(1).getCell(SmallWorkbook.ACTUAL).getStringCellValue());
        }
    }

    @Test
    void whatSomebodyHasRemarkedStays() throws IOException {
        byte[] file = SmallWorkbook.withLine(row -> {
            row.getCell(SmallWorkbook.ACTUAL).setCellValue("50件");
            Comment remark = row.getSheet()
                    .createDrawingPatriarch()
                    .createCellComment(
                            row.getSheet().getWorkbook().getCreationHelper().createClientAnchor());
            remark.setAddress(new CellAddress(1, SmallWorkbook.SCORE));
            remark.setAuthor("李伟");
            remark.setString(new XSSFRichTextString("请核对"));
        });

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated(file, false)))) {
            Comment both = workbook.getSheet("自评表").getCellComment(new CellAddress(1, SmallWorkbook.SCORE));
            assertEquals("李伟", both.getAuthor());
            assertTrue(both.getString().getString().startsWith("请核对\n【错误】"));
        }
    }

    @Test
    void commentsOfAWordFileKeepTheirNumbers() throws IOException {
        byte[] once = annotated(WordFile.of(PrintedDocument.of(table())), false);
        byte[] twice = annotated(once, false);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(twice))) {
            XWPFTableCell score = document.getTables().getFirst().getRow(3).getCell(6);
            assertEquals(2, commentsOf(score, document).size());
        }
    }

    /** Rows that nobody sees are not counted, and the cells of a table inside a cell are no cells of its row. */
    @Test
    void theCellIsFoundBehindHiddenRowsAndTablesInsideCells() throws IOException {
        String inner = RawWord.table(RawWord.row("附注", "见下"));
        byte[] file = RawWord.of(RawWord.table(
                RawWord.row("说明", RawWord.cell("", inner, RawWord.text(""))),
                "<w:tr><w:trPr><w:hidden/></w:trPr>" + RawWord.cell("", RawWord.text("隐藏")) + "</w:tr>",
                RawWord.row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
                RawWord.row("产出指标", "数量指标", "执法案件", "≥100件", "50件", "10", "10")));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(annotated(file, false)))) {
            XWPFTableCell score = document.getTables().getFirst().getRow(3).getCell(6);
            assertTrue(commentsOf(score, document).getFirst().contains("FULL_MARKS_ON_MISS"));
        }
    }

    @Test
    void advicesAreWrittenWhereTheyAreAskedFor() throws IOException {
        byte[] file =
                SmallWorkbook.withLine(row -> row.getCell(SmallWorkbook.TARGET).setCellValue("100件"));

        assertEquals(0, comments(annotated(file, false), "建议"));
        assertTrue(comments(annotated(file, true), "建议") > 0);
    }

    @Test
    void whatStandsInNoCellIsSaidAtTheTopOfTheTable() throws IOException {
        PrintedDocument document = PrintedDocument.of(table());
        byte[] copy = AnnotatedCopy.of(
                WordFile.of(document), FormCheck.check(WordFile.of(document), "", null, 2021), true, Locale.ENGLISH);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertTrue(word.getDocComments().getComments().size() > 1);
            assertEquals(
                    "Self-evaluation check", word.getDocComments().getComment(0).getAuthor());
        }
    }

    @Test
    void jsonHasNoCells() {
        byte[] json = """
                {"indicators": [{"name": "执法案件", "target": "≥100件", "actual": "50件", "weight": 10}]}
                """.getBytes(StandardCharsets.UTF_8);
        List<CheckedForm> checked = FormCheck.check(json, "", null, 2021);

        assertEquals(
                "ANNOTATE_NO_CELLS",
                assertThrows(UnreadableForm.class, () -> AnnotatedCopy.of(json, checked, false, Locale.CHINESE))
                        .code());
    }

    @Test
    void aPartTooLargeToBeChangedIsRefused() {
        Map<String, byte[]> parts = RawWord.parts(RawWord.document(RawWord.table(
                        RawWord.row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
                        RawWord.row("产出指标", "数量指标", "执法案件", "≥100件", "50件", "10", "10"))
                + "<!--" + "x".repeat(9 * 1024 * 1024) + "-->"));
        byte[] file = RawWord.zip(parts);

        assertEquals(
                "ANNOTATE_TOO_LARGE",
                assertThrows(UnreadableForm.class, () -> annotated(file, false)).code());
    }

    private static byte[] annotated(byte[] file, boolean advice) {
        return AnnotatedCopy.of(file, FormCheck.check(file, "", null, 2021), advice, Locale.CHINESE);
    }

    private static List<String> commentsOf(XWPFTableCell cell, XWPFDocument document) {
        return cell.getParagraphs().getFirst().getCTP().getRList().stream()
                .flatMap(run -> run.getCommentReferenceList().stream())
                .map(reference -> document.getCommentByID(reference.getId().toString()))
                .map(XWPFComment::getText)
                .toList();
    }

    private static long comments(byte[] excel, String holding) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            return workbook.getSheetAt(0).getCellComments().values().stream()
                    .filter(it -> it.getString().getString().contains(holding))
                    .count();
        }
    }
}
