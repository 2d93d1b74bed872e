package io.jixiao.form.excel;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts of a workbook, without the parts that are struck through: those were deleted by hand. */
final class StandingStrings extends ReadOnlySharedStringsTable {
    /** Made in the library's constructor, which reads the file: no field of this class may have an initial value. */
    private @Nullable StruckRuns runs;

    StandingStrings(OPCPackage file) throws IOException, SAXException {
        super(file, false);
    }

    private StruckRuns runs() {
        StruckRuns known = runs == null ? new StruckRuns() : runs;
        runs = known;
        return known;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        runs().begin(localName, attributes);
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        super.endElement(uri, localName, name);
        runs().end(localName);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!runs().isStruck()) {
            super.characters(text, start, length);
        }
    }
}
