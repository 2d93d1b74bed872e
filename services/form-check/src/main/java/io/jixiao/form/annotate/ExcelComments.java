package io.jixiao.form.annotate;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.CellAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes comments into a workbook, each at its cell; where there is one already, behind what it says. */
final class ExcelComments {
    private static final int COLUMNS = 4;
    private static final int LEAST_ROWS = 4;
    private static final int CHARACTERS_A_ROW = 18;
    private static final int MOST_ROWS = 30;

    private ExcelComments() {}

    static byte[] written(byte[] file, Map<CellAddress, String> texts, String author) {
        requireModest(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            texts.forEach((place, text) -> {
                XSSFSheet sheet = workbook.getSheet(place.sheet());
                if (sheet != null) {
                    comment(sheet, place, text, author);
                }
            });
            workbook.write(bytes);
            return ZipParts.zipped(ZipParts.of(bytes.toByteArray()));
        } catch (IOException | POIXMLException | IllegalArgumentException broken) {
            throw new UnreadableForm("ANNOTATE_WORKBOOK", "", broken);
        }
    }

    /** A workbook that is changed stands in memory whole, at some ten times the size of its text. */
    private static void requireModest(byte[] file) {
        ZipParts.of(file).forEach((name, part) -> {
            if (name.endsWith(".xml")) {
                XmlPart.requireModest(part, name);
            }
        });
    }

    private static void comment(XSSFSheet sheet, CellAddress place, String text, String author) {
        org.apache.poi.ss.util.CellAddress cell =
                new org.apache.poi.ss.util.CellAddress(place.row() - 1, place.column() - 1);
        XSSFComment known = sheet.getCellComment(cell);
        if (known != null) {
            known.setString(new XSSFRichTextString(known.getString().getString() + "\n" + text));
            return;
        }
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(place.column());
        anchor.setCol2(place.column() + COLUMNS);
        anchor.setRow1(place.row() - 1);
        anchor.setRow2(place.row() - 1 + rows(text));
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(cell);
        comment.setAuthor(author);
        comment.setString(new XSSFRichTextString(text));
    }

    /** High enough for its text, which is not scrolled. */
    private static int rows(String text) {
        int rows = 1;
        for (String line : text.split("\n")) {
            rows += 1 + line.length() / CHARACTERS_A_ROW;
        }
        return Math.clamp(rows, LEAST_ROWS, MOST_ROWS);
    }
}
