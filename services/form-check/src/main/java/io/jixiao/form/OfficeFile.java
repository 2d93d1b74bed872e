package io.jixiao.form;

import io.jixiao.form.document.SecureXml;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office file.
 *
 * @param names of all parts
 * @param xml the content of those that are XML
 */
public record OfficeFile(Set<String> names, Map<String, byte[]> xml) {
    private static final String RELATIONS = "_rels/.rels";

    /** What an Office file is. */
    public enum Kind {
        WORD,
        EXCEL
    }

    /** Word or Excel, by the root of its main part. Throws {@link UnreadableForm} for any other archive. */
    public Kind kind() {
        byte[] main = main();
        if (main == null) {
            throw new UnreadableForm("OTHER_ARCHIVE", "");
        }
        try {
            XMLStreamReader xml = SecureXml.reader(main);
            xml.nextTag();
            return switch (xml.getLocalName()) {
                case "document" -> Kind.WORD;
                case "workbook" -> Kind.EXCEL;
                default -> throw new UnreadableForm("OTHER_ARCHIVE", "");
            };
        } catch (XMLStreamException broken) {
            throw new UnreadableForm("BROKEN_FILE", mainPart(), broken);
        }
    }

    /** The content of the main part; null when there is none. */
    byte @Nullable [] main() {
        return xml.get(mainPart());
    }

    /** The part that everything else hangs on, as the file itself names it (word/document.xml, xl/workbook.xml); empty for none. */
    public String mainPart() {
        try {
            return xml.containsKey(RELATIONS) ? target(SecureXml.reader(xml.get(RELATIONS))) : "";
        } catch (XMLStreamException broken) {
            throw new UnreadableForm("BROKEN_FILE", RELATIONS, broken);
        }
    }

    private static String target(XMLStreamReader relations) throws XMLStreamException {
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT && isMain(relations)) {
                String target = relations.getAttributeValue(null, "Target");
                return target == null ? "" : target.replaceFirst("^/", "");
            }
        }
        return "";
    }

    private static boolean isMain(XMLStreamReader relation) {
        String type = relation.getAttributeValue(null, "Type");
        return type != null && type.endsWith("/officeDocument");
    }
}
