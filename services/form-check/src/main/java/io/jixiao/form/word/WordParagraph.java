package io.jixiao.form.word;

import io.jixiao.form.document.SourceDocument.Block;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The text of one paragraph. */
final class WordParagraph {
    private final WordXml xml;
    private final List<Block> boxes;
    private final StringBuilder text = new StringBuilder();
    private boolean hidden;

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
            case "rPr" -> hidden = WordXml.isOn(xml.properties(), "vanish");
            case "t" -> add(xml.text());
            case "tab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(symbol(xml.attribute("char")));
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
        xml.children(this::part);
        hidden = around;
    }

    private void add(String written) {
        if (!hidden && !xml.isPrompt()) {
            text.append(written);
        }
    }

    /** The ticked and the empty box of the symbol fonts, by which a form marks its grade. */
    private static String symbol(String code) {
        return switch (code.toUpperCase(java.util.Locale.ROOT)) {
            case "F052", "F0FE", "F0FC", "F053", "F054" -> "☑";
            case "F02A", "F06F", "F0A3", "F0A8" -> "□";
            default -> "";
        };
    }
}
