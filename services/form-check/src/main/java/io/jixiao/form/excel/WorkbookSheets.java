package io.jixiao.form.excel;

import io.jixiao.form.document.SecureXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a workbook says of its sheets. */
final class WorkbookSheets {
    private WorkbookSheets() {}

    /** Names of the sheets that are not shown. */
    static Set<String> hidden(InputStream workbook) throws IOException {
        try (workbook) {
            XMLStreamReader xml = SecureXml.reader(workbook.readAllBytes());
            Set<String> hidden = new HashSet<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    if (state != null && !state.equals("visible")) {
                        hidden.add(xml.getAttributeValue(null, "name"));
                    }
                }
            }
            return hidden;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
