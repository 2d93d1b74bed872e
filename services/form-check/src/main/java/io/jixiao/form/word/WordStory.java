package io.jixiao.form.word;

import io.jixiao.form.document.SourceDocument.Block;
import io.jixiao.form.document.SourceDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Paragraphs and tables in order: of the document, of a cell, of a text box. */
final class WordStory {
    private final WordXml xml;

    WordStory(WordXml xml) {
        this.xml = xml;
    }

    /** Reads the element that was just opened to its end. */
    void readInto(List<Block> blocks) throws XMLStreamException {
        xml.children(element -> switch (element) {
            case "p" -> paragraph(blocks);
            case "tbl" -> {
                new WordTable(xml).readInto(blocks);
                yield true;
            }
            default -> false;
        });
    }

    /** A text box is anchored in a paragraph and stands after it. */
    private boolean paragraph(List<Block> blocks) throws XMLStreamException {
        List<Block> boxes = new ArrayList<>();
        String text = new WordParagraph(xml, boxes).read().strip();
        if (!text.isBlank()) {
            blocks.add(new Paragraph(text));
        }
        blocks.addAll(boxes);
        return true;
    }
}
