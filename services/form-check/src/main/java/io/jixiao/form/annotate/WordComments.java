package io.jixiao.form.annotate;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.CellAddress;
import io.jixiao.form.word.WordDocument;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes comments into a Word file: each around the first paragraph of its cell, with a mark at its end that refers to the part where
 * all comments of the file stand.
 */
final class WordComments {
    private final Document document;
    private final String space;
    private final String prefix;
    private final CommentsPart comments;

    private WordComments(Document document, CommentsPart comments) {
        this.document = document;
        this.comments = comments;
        this.space = Objects.requireNonNullElse(document.getDocumentElement().getNamespaceURI(), "");
        this.prefix = Objects.requireNonNullElse(document.getDocumentElement().getPrefix(), "");
    }

    static byte[] written(byte[] file, String mainPart, Map<CellAddress, String> texts, String author) {
        Map<String, byte[]> parts = ZipParts.of(file);
        byte[] main = Objects.requireNonNull(parts.get(mainPart), "the main part told what the file is");
        Document document = XmlPart.read(main, mainPart);
        Map<CellAddress, Integer> numbers = numbers(main, mainPart);
        NodeList cells = document.getElementsByTagNameNS("*", "tc");
        CommentsPart comments = CommentsPart.of(parts, mainPart, document.getDocumentElement());
        WordComments copy = new WordComments(document, comments);
        texts.forEach((place, text) -> {
            Integer number = numbers.get(place);
            if (number != null) {
                copy.comment((Element) cells.item(number - 1), text, author);
            }
        });
        comments.putInto(parts);
        parts.put(mainPart, XmlPart.written(document));
        return ZipParts.zipped(parts);
    }

    private static Map<CellAddress, Integer> numbers(byte[] main, String mainPart) {
        try {
            return WordDocument.cellNumbers(main);
        } catch (XMLStreamException broken) {
            throw new UnreadableForm("BROKEN_FILE", mainPart, broken);
        }
    }

    private void comment(Element cell, String text, String author) {
        Element paragraph = child(cell, "p");
        if (paragraph == null) {
            paragraph = element("p");
            cell.appendChild(paragraph);
        }
        String id = comments.add(text, author);
        Element properties = child(paragraph, "pPr");
        Node first = properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
        paragraph.insertBefore(with(element("commentRangeStart"), id), first);
        paragraph.appendChild(with(element("commentRangeEnd"), id));
        Element run = element("r");
        run.appendChild(with(element("commentReference"), id));
        paragraph.appendChild(run);
    }

    private Element element(String name) {
        return document.createElementNS(space, prefix.isEmpty() ? name : prefix + ":" + name);
    }

    private Element with(Element element, String id) {
        element.setAttributeNS(space, prefix.isEmpty() ? "id" : prefix + ":id", id);
        return element;
    }

    /** The first child of this name; also one inside a content control. */
    private static @Nullable Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }
}
