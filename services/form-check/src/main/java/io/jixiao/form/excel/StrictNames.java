package io.jixiao.form.excel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A workbook saved as “Strict Open XML” differs from an ordinary one by the names of its elements' namespaces, which the library does
 * not know (ISO/IEC 29500-1 beside 29500-4).
 */
final class StrictNames {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern NAME = Pattern.compile(Pattern.quote(STRICT) + "([A-Za-z]+)/([A-Za-z]+)");

    private StrictNames() {}

    /** The parts with the ordinary names in place of the strict ones. */
    static Map<String, byte[]> replaced(Map<String, byte[]> parts) {
        Map<String, byte[]> ordinary = new HashMap<>();
        parts.forEach((name, content) -> ordinary.put(name, replaced(content)));
        return ordinary;
    }

    /** The names are ASCII, so each byte may stand for a character. */
    private static byte[] replaced(byte[] content) {
        String xml = new String(content, ISO_8859_1);
        return xml.contains(STRICT)
                ? NAME.matcher(xml)
                        .replaceAll("http://schemas.openxmlformats.org/$1/2006/$2")
                        .getBytes(ISO_8859_1)
                : content;
    }
}
