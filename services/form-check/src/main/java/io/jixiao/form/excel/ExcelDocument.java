package io.jixiao.form.excel;

import io.jixiao.form.Note;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Block;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the visible sheets of an Excel file (.xlsx), each as a table, with every cell as Excel shows it. A formula is never
 * computed: its value as last saved stands. Hidden sheets, rows and columns are left out, and a note says so; others name
 * the cells whose formula has no value and those that hold more decimals than they show, and the text that floats over cells.
 * What is struck through was deleted by hand.
 */
public final class ExcelDocument {
    private ExcelDocument() {}

    /** What stands in the file of these parts. Throws what the library throws on a file that is not sound. */
    public static SourceDocument read(Map<String, byte[]> parts) throws IOException, OpenXML4JException, SAXException {
        try (OPCPackage file = OPCPackage.open(new UnpackedParts(StrictNames.replaced(parts)))) {
            XSSFReader workbook = new XSSFReader(file);
            WorkbookProperties properties = WorkbookProperties.of(workbook.getWorkbookData());
            SharedStrings strings = new StandingStrings(file);
            StylesTable styles = Objects.requireNonNullElseGet(workbook.getStylesTable(), StylesTable::new);
            ShownNumbers.complete(styles);
            List<Block> blocks = new ArrayList<>();
            List<String> headers = new ArrayList<>();
            List<Note> notes = new ArrayList<>();
            SheetIterator sheets = (SheetIterator) workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream content = sheets.next()) {
                    String name = sheets.getSheetName();
                    if (properties.hiddenSheets().contains(name)) {
                        notes.add(Note.of("SHEET_HIDDEN", name));
                    } else {
                        SheetCells cells = new SheetCells(name);
                        parse(
                                content,
                                new SheetReader(
                                        styles, strings, cells, new ShownNumbers(properties.from1904(), cells::hold)));
                        blocks.add(cells.grid());
                        headers.addAll(cells.pageHeaders());
                        notes.addAll(cells.notes());
                    }
                }
            }
            notes.addAll(TextBoxes.notes(parts));
            return new SourceDocument(blocks, headers, notes);
        }
    }

    private static void parse(InputStream sheet, SheetReader reader) throws IOException, SAXException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            xml.setContentHandler(reader);
            xml.parse(new InputSource(sheet));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
