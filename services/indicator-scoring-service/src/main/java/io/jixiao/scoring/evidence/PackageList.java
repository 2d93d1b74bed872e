package io.jixiao.scoring.evidence;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A list of content types or of relationships, as an Office package has it. */
final class PackageList {

    /**
     * What a line says.
     *
     * @param type content type, or type of relationship
     * @param target of a relationship; else empty
     * @param ending of names that a default is for; else empty
     */
    record Part(String type, String target, String ending) {}

    private PackageList() {}

    /** @throws IllegalArgumentException where it is no XML */
    static Stream<Part> of(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Part> parts = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    parts.add(part(reader));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException(broken);
        }
        return parts.stream();
    }

    private static Part part(XMLStreamReader element) {
        String type = attribute(element, "ContentType");
        return new Part(
                type.isEmpty() ? attribute(element, "Type") : type,
                attribute(element, "Target"),
                attribute(element, "Extension"));
    }

    private static String attribute(XMLStreamReader element, String name) {
        return Objects.requireNonNullElse(element.getAttributeValue(null, name), "");
    }
}
