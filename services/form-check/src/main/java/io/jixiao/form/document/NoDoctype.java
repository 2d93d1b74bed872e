package io.jixiao.form.document;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Refuses a document type and elements nested deeper than any Office program nests them. */
final class NoDoctype extends StreamReaderDelegate {
    private static final int DEEPEST = 100;
    private int depth;

    NoDoctype(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.DTD -> throw new XMLStreamException("document type", getLocation());
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deep", getLocation());
        }
        return event;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        depth--;
        return super.getElementText();
    }
}
