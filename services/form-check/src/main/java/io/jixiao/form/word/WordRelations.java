package io.jixiao.form.word;

import io.jixiao.form.document.SecureXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts that the document's main part names in its file of relations: page headers, embedded files. */
final class WordRelations {
    private record Relation(String type, String target) {}

    private final List<Relation> relations = new ArrayList<>();

    /** Throws on XML that is not sound. */
    WordRelations(String mainPart, Map<String, byte[]> parts) throws XMLStreamException {
        int name = mainPart.lastIndexOf('/') + 1;
        String folder = mainPart.substring(0, name);
        byte[] content = parts.get(folder + "_rels/" + mainPart.substring(name) + ".rels");
        XMLStreamReader xml = content == null ? null : SecureXml.reader(content);
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getAttributeValue(null, "Target") != null) {
                String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                String target = xml.getAttributeValue(null, "Target");
                relations.add(new Relation(
                        type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : folder + target));
            }
        }
    }

    /** The names of the parts of these types, in the file's order. */
    List<String> parts(String... types) {
        return relations.stream()
                .filter(it -> List.of(types).contains(it.type()))
                .map(Relation::target)
                .distinct()
                .toList();
    }
}
