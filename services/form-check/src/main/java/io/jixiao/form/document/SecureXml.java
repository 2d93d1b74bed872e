package io.jixiao.form.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML as Office files hold it: no document type, no entities of its own, nothing from elsewhere. */
public final class SecureXml {
    private static final XMLInputFactory FACTORY = factory();

    private SecureXml() {}

    /** Reads the XML from its beginning; a document type makes the reading end with an exception. */
    public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return new NoDoctype(FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml)));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
