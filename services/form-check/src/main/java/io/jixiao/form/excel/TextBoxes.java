package io.jixiao.form.excel;

import io.jixiao.form.Note;
import io.jixiao.form.document.SecureXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text that floats over the cells of a workbook: it belongs to no cell, and is told instead of read. */
final class TextBoxes {
    private static final String DRAWINGS = "xl/drawings/drawing";
    private static final int LONGEST = 60;

    private TextBoxes() {}

    /** A note for each box with text, in the order of the workbook's drawings. */
    static List<Note> notes(Map<String, byte[]> parts) throws IOException {
        List<Note> notes = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                if (part.getKey().startsWith(DRAWINGS)) {
                    notes(SecureXml.reader(part.getValue()), notes);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return notes;
    }

    private static void notes(XMLStreamReader drawing, List<Note> notes) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (drawing.hasNext()) {
            int event = drawing.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && drawing.getLocalName().equals("t")) {
                text.append(drawing.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && drawing.getLocalName().equals("txBody")) {
                String said = text.toString().strip();
                text.setLength(0);
                if (!said.isEmpty()) {
                    notes.add(
                            Note.of("TEXT_BOX_LEFT_OUT", said.length() > LONGEST ? said.substring(0, LONGEST) : said));
                }
            }
        }
    }
}
