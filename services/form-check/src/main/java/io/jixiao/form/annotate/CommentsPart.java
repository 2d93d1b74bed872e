package io.jixiao.form.annotate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The part of a Word file in which its comments stand; a new one where it has none. */
final class CommentsPart {
    private static final String TYPES = "[Content_Types].xml";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private static final String STRICT = "purl.oclc.org";

    private final String name;
    private final Document part;
    private int next;

    private CommentsPart(String name, Document part) {
        this.name = name;
        this.part = part;
        NodeList all = part.getElementsByTagNameNS("*", "comment");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttributeNS(space(), "id");
            next = Math.max(next, id.matches("\\d{1,8}") ? Integer.parseInt(id) + 1 : 0);
        }
    }

    /** @param main the root of the main part, whose namespace the comments have */
    static CommentsPart of(Map<String, byte[]> parts, String mainPart, Element main) {
        String folder = mainPart.contains("/") ? mainPart.substring(0, mainPart.lastIndexOf('/') + 1) : "";
        String relations = folder + "_rels/" + mainPart.substring(folder.length()) + ".rels";
        Document related = XmlPart.read(parts.getOrDefault(relations, emptyRelations()), relations);
        NodeList all = related.getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            Element relation = (Element) all.item(i);
            if (relation.getAttribute("Type").endsWith("/comments")) {
                String target = relation.getAttribute("Target");
                String known = target.startsWith("/") ? target.substring(1) : folder + target;
                if (parts.containsKey(known)) {
                    return new CommentsPart(known, XmlPart.read(parts.get(known), known));
                }
            }
        }
        String name = folder + "comments-jixiao.xml";
        String space = Objects.requireNonNullElse(main.getNamespaceURI(), "");
        relate(related, space.contains(STRICT) ? STRICT_RELATION : RELATION, "comments-jixiao.xml");
        parts.put(relations, XmlPart.written(related));
        declare(parts, name);
        String empty = "<w:comments xmlns:w=\"" + space + "\"/>";
        return new CommentsPart(name, XmlPart.read(empty.getBytes(StandardCharsets.UTF_8), name));
    }

    private static byte[] emptyRelations() {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void relate(Document relations, String type, String target) {
        Element root = relations.getDocumentElement();
        Element relation = relations.createElementNS(root.getNamespaceURI(), "Relationship");
        relation.setAttribute("Id", "jixiaoComments");
        relation.setAttribute("Type", type);
        relation.setAttribute("Target", target);
        root.appendChild(relation);
    }

    private static void declare(Map<String, byte[]> parts, String name) {
        Document types = XmlPart.read(Objects.requireNonNull(parts.get(TYPES), TYPES), TYPES);
        Element root = types.getDocumentElement();
        Element override = types.createElementNS(root.getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + name);
        override.setAttribute("ContentType", CONTENT_TYPE);
        root.appendChild(override);
        parts.put(TYPES, XmlPart.written(types));
    }

    /** Adds a comment, a paragraph for each line of its text, and gives its id. */
    String add(String text, String author) {
        String id = String.valueOf(next++);
        Element comment = element("comment");
        attribute(comment, "id", id);
        attribute(comment, "author", author);
        attribute(comment, "initials", author.substring(0, Math.min(2, author.length())));
        for (String line : text.split("\n")) {
            Element written = element("t");
            written.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            written.setTextContent(line);
            Element run = element("r");
            run.appendChild(written);
            Element paragraph = element("p");
            paragraph.appendChild(run);
            comment.appendChild(paragraph);
        }
        part.getDocumentElement().appendChild(comment);
        return id;
    }

    void putInto(Map<String, byte[]> parts) {
        parts.put(name, XmlPart.written(part));
    }

    private String space() {
        return Objects.requireNonNullElse(part.getDocumentElement().getNamespaceURI(), "");
    }

    private String prefixed(String local) {
        String prefix = part.getDocumentElement().getPrefix();
        return prefix == null ? local : prefix + ":" + local;
    }

    private Element element(String local) {
        return part.createElementNS(space(), prefixed(local));
    }

    private void attribute(Element element, String local, String value) {
        element.setAttributeNS(space(), prefixed(local), value);
    }
}
