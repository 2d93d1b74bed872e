package io.jixiao.report.document.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element that a page is built of. Text stays text, whatever it looks like. */
final class Xhtml {
    private final Element element;

    private Xhtml(Element element) {
        this.element = element;
    }

    static Xhtml root() {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element html = document.createElement("html");
            document.appendChild(html);
            return new Xhtml(html);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /** Adds an element at the end of this one. */
    Xhtml add(String name) {
        Element child = element.getOwnerDocument().createElement(name);
        element.appendChild(child);
        return new Xhtml(child);
    }

    Xhtml with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Xhtml with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** Adds text at the end of this element. */
    Xhtml text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        return this;
    }
}
