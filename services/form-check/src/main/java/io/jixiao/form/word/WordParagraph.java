package io.jixiao.form.word;

import io.jixiao.form.document.SourceDocument.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The text of one paragraph. */
final class WordParagraph {
    private final WordXml xml;
    private final List<Block> boxes;
    private final StringBuilder text = new StringBuilder();
    private boolean hidden;
    private String font = "";

    /** Text boxes that are anchored in the paragraph go to the list. */
    WordParagraph(WordXml xml, List<Block> boxes) {
        this.xml = xml;
        this.boxes = boxes;
    }

    String read() throws XMLStreamException {
        xml.children(this::part);
        return text.toString();
    }

    private boolean part(String element) throws XMLStreamException {
        switch (element) {
            case "r" -> run();
            case "rPr" -> run(xml.properties());
            case "t" -> add(WordSymbols.typed(font, xml.text()));
            case "tab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(WordSymbols.inserted(xml.attribute("font"), xml.attribute("char")));
            case "checkBox" -> add(checkBox(xml.properties()));
            case "ddList" -> add(chosen());
            case "txbxContent" -> new WordStory(xml).readInto(boxes);
            default -> {
                return false;
            }
        }
        if (element.matches("tab|br|cr|noBreakHyphen|sym")) {
            xml.pass();
        }
        return true;
    }

    private void run() throws XMLStreamException {
        boolean around = hidden;
        hidden = false;
        font = "";
        xml.children(this::part);
        hidden = around;
    }

    private void run(Map<String, String> properties) {
        // Text that is struck through was deleted by hand, as under tracked changes.
        hidden = xml.isHidden(properties);
        font = properties.getOrDefault("rFonts", "");
    }

    private void add(String written) {
        if (!hidden && !xml.isPrompt()) {
            text.append(written);
        }
    }

    /** What is chosen in a list of the old form fields, which is a field without text: its first entry until another is. */
    private String chosen() throws XMLStreamException {
        List<String> entries = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        xml.children(element -> {
            if (element.equals("listEntry")) {
                entries.add(xml.attribute("val"));
            } else {
                places.put(element, xml.attribute("val"));
            }
            xml.pass();
            return true;
        });
        int place = WordXml.count(places, places.containsKey("result") ? "result" : "default", 0, Integer.MAX_VALUE);
        return place < entries.size() ? entries.get(place) : "";
    }

    /** A box of the old form fields, which is a field without text. */
    private static String checkBox(Map<String, String> properties) {
        return WordXml.isOn(properties, properties.containsKey("checked") ? "checked" : "default") ? "☑" : "□";
    }
}
