package io.jixiao.form.excel;

import io.jixiao.form.document.SecureXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a workbook says of itself.
 *
 * @param hiddenSheets names of the sheets that are not shown
 * @param from1904 whether it counts days from 1904 instead of 1900
 */
record WorkbookProperties(Set<String> hiddenSheets, boolean from1904) {

    static WorkbookProperties of(InputStream workbook) throws IOException {
        try (workbook) {
            XMLStreamReader xml = SecureXml.reader(workbook.readAllBytes());
            Set<String> hidden = new HashSet<>();
            boolean from1904 = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String days = xml.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(days) || "true".equals(days);
                } else if (xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    if (state != null && !state.equals("visible")) {
                        hidden.add(xml.getAttributeValue(null, "name"));
                    }
                }
            }
            return new WorkbookProperties(hidden, from1904);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
