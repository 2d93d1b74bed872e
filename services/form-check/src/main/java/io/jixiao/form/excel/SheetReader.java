package io.jixiao.form.excel;

import java.util.BitSet;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Reads a sheet cell by cell; beside the library's reader it hears what is hidden, what is merged and what is computed. */
final class SheetReader extends XSSFSheetXMLHandler {
    private final SheetCells cells;
    private final StruckRuns runs = new StruckRuns();
    private final BitSet struckStyles;

    SheetReader(Styles styles, SharedStrings strings, SheetCells cells, DataFormatter shown) {
        super(styles, strings, cells, shown, false);
        this.cells = cells;
        this.struckStyles = struck(styles);
    }

    /** The cell formats whose font is struck through, by their number. */
    private static BitSet struck(Styles styles) {
        BitSet struck = new BitSet();
        for (int style = 0; style < styles.getNumCellStyles(); style++) {
            XSSFCellStyle format = styles.getStyleAt(style);
            struck.set(style, format != null && format.getFont().getStrikeout());
        }
        return struck;
    }

    private boolean isStruck(Attributes cell) {
        String style = cell.getValue("s");
        return style != null && style.matches("\\d{1,5}") && struckStyles.get(Integer.parseInt(style));
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!runs.isStruck()) {
            super.characters(text, start, length);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        runs.begin(localName, attributes);
        switch (localName) {
            case "row" -> cells.row(isOn(attributes, "hidden"));
            case "c" ->
                cells.begin(attributes.getValue("r"), "str".equals(attributes.getValue("t")), isStruck(attributes));
            case "f" -> cells.compute();
            case "col" -> {
                if (isOn(attributes, "hidden")) {
                    cells.hideColumns(number(attributes, "min"), number(attributes, "max"));
                }
            }
            case "mergeCell" -> cells.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {}
        }
        super.startElement(uri, localName, name, isDay(attributes) ? asText(attributes) : attributes);
    }

    /** A strict workbook writes a date as 2021-12-31T00:00:00, which the library takes for a broken number. */
    private static boolean isDay(Attributes cell) {
        return "d".equals(cell.getValue("t"));
    }

    private static Attributes asText(Attributes cell) {
        AttributesImpl text = new AttributesImpl(cell);
        text.setValue(text.getIndex("t"), "str");
        return text;
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        super.endElement(uri, localName, name);
        runs.end(localName);
        if (localName.equals("c")) {
            cells.end();
        }
    }

    private static boolean isOn(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(Attributes attributes, String name) {
        return Integer.parseInt(attributes.getValue(name));
    }
}
