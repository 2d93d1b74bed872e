package io.jixiao.form.word;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.CellAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of a Word document, one after the other, without those that the page does not show. */
final class WordXml {
    private static final Set<String> UNSEEN =
            Set.of("pPr", "del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "Fallback", "sectPr");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** Rows of all tables of a document; a form has at most a thousand lines. */
    private static final int MOST_ROWS = 20_000;

    private final XMLStreamReader xml;
    private final StruckStyles styles;
    private int prompts;
    private int rows;
    private int tables;
    private int cells;
    private final Map<CellAddress, Integer> places = new HashMap<>();

    WordXml(XMLStreamReader xml) {
        this(xml, StruckStyles.NONE);
    }

    /** @param styles by which text may be struck through */
    WordXml(XMLStreamReader xml, StruckStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Whether what has these properties is not seen, or was deleted by hand. */
    boolean isHidden(Map<String, String> properties) {
        return isOn(properties, "vanish") || styles.strike(properties);
    }

    /** One more row of a table. Rows cost what they weigh when they are unpacked: a file of 100 kB has room for 700 000 empty ones. */
    void countRow() {
        if (++rows > MOST_ROWS) {
            throw new UnreadableForm("TABLE_TOO_LONG", "", MOST_ROWS);
        }
    }

    /** The next event of the file. Cells are counted wherever they stand, so that one can be found again by its number. */
    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tc")) {
            cells++;
        }
        return event;
    }

    /** The number of the cell that was just opened among all of the part, from 1, seen or not. */
    int cellNumber() {
        return cells;
    }

    /** Keeps where the cell of this number is found. */
    void keep(CellAddress address, int cellNumber) {
        places.putIfAbsent(address, cellNumber);
    }

    /** Where cells are found, each with its number. */
    Map<CellAddress, Integer> places() {
        return places;
    }

    /** The number of the table that was just opened, from 1. */
    int countTable() {
        return ++tables;
    }

    /** What is done with an element. */
    interface Visit {
        /** Whether the element was read, to its end; if not, its children are visited in its place. */
        boolean read(String element) throws XMLStreamException;
    }

    /** Visits the children of the element that was just opened, and reads to its end. */
    void children(Visit visit) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> child(visit);
                default -> {}
            }
        }
    }

    private void child(Visit visit) throws XMLStreamException {
        String name = name();
        if (UNSEEN.contains(name)) {
            pass();
        } else if (name.equals("sdt")) {
            control(visit);
        } else if (!visit.read(name)) {
            children(visit);
        }
    }

    /** A content control stands for what it holds, but for nothing while it shows its prompt. */
    private void control(Visit visit) throws XMLStreamException {
        boolean[] prompt = {false};
        children(part -> {
            switch (part) {
                case "sdtPr" -> prompt[0] = isOn(properties(), "showingPlcHdr");
                case "sdtContent" -> {
                    prompts += prompt[0] ? 1 : 0;
                    children(visit);
                    prompts -= prompt[0] ? 1 : 0;
                }
                default -> pass();
            }
            return true;
        });
    }

    /** Whether what is read now is a prompt to write something, not something written. */
    boolean isPrompt() {
        return prompts > 0;
    }

    /** The text of the element that was just opened. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    /** An attribute in Word's own namespace; empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The elements inside the one that was just opened, each with its value, width or font; not those of an earlier revision. */
    Map<String, String> properties() throws XMLStreamException {
        Map<String, String> properties = new HashMap<>();
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("Change")) {
                pass();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                properties.putIfAbsent(xml.getLocalName(), firstOf("val", "w", "ascii"));
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
        return properties;
    }

    private String firstOf(String... names) {
        return Stream.of(names)
                .map(this::attribute)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    static boolean isOn(Map<String, String> properties, String property) {
        return properties.containsKey(property) && !OFF.contains(properties.get(property));
    }

    /** A count in the properties, within these bounds; the least one where there is none. */
    static int count(Map<String, String> properties, String property, int least, int most) {
        String value = properties.getOrDefault(property, "");
        return value.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(value), least, most) : least;
    }

    /** Reads to the end of the element that was just opened. */
    void pass() throws XMLStreamException {
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The element's name; empty for one of a drawing, whose p, r and t are none of the document's. */
    private String name() {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains("/drawingml/") ? "" : xml.getLocalName();
    }
}
