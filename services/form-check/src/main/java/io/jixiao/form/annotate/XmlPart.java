package io.jixiao.form.annotate;

import io.jixiao.form.UnreadableForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A part of an Office file as a tree that is changed: no document type, nothing from elsewhere. */
final class XmlPart {
    /** A tree takes some ten times the memory of its text. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private XmlPart() {}

    static Document read(byte[] xml, String name) {
        requireModest(xml, name);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (SAXException | IOException broken) {
            throw new UnreadableForm("BROKEN_FILE", name, broken);
        }
    }

    static void requireModest(byte[] xml, String name) {
        if (xml.length > LARGEST) {
            throw new UnreadableForm("ANNOTATE_TOO_LARGE", name, LARGEST / 1024 / 1024);
        }
    }

    static byte[] written(Document part) {
        try {
            Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            part.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            plain.transform(new DOMSource(part), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
