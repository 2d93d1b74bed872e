package io.jixiao.form.word;

import io.jixiao.form.document.SecureXml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The named styles of a Word file whose text is struck through, by themselves or by the style that they are based on. */
final class StruckStyles {
    static final StruckStyles NONE = new StruckStyles(Set.of());

    /** Longer chains of styles are no chains of a person's. */
    private static final int LONGEST_CHAIN = 20;

    private final Set<String> struck;

    private StruckStyles(Set<String> struck) {
        this.struck = struck;
    }

    /** @param part the part with the styles; null where the file has none */
    static StruckStyles in(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return NONE;
        }
        XMLStreamReader xml = SecureXml.reader(part);
        xml.nextTag();
        WordXml styles = new WordXml(xml);
        Map<String, Boolean> own = new HashMap<>();
        Map<String, String> basedOn = new HashMap<>();
        styles.children(element -> {
            if (!element.equals("style")) {
                styles.pass();
                return true;
            }
            String id = styles.attribute("styleId");
            styles.children(inside -> {
                switch (inside) {
                    case "basedOn" -> {
                        basedOn.put(id, styles.attribute("val"));
                        styles.pass();
                    }
                    case "rPr" -> {
                        Map<String, String> properties = styles.properties();
                        if (properties.containsKey("strike") || properties.containsKey("dstrike")) {
                            own.put(id, WordXml.isOn(properties, "strike") || WordXml.isOn(properties, "dstrike"));
                        }
                    }
                    default -> styles.pass();
                }
                return true;
            });
            return true;
        });
        Set<String> struck = new HashSet<>();
        Set<String> all = new HashSet<>(own.keySet());
        all.addAll(basedOn.keySet());
        all.stream().filter(id -> isStruck(id, own, basedOn)).forEach(struck::add);
        return new StruckStyles(struck);
    }

    private static boolean isStruck(String id, Map<String, Boolean> own, Map<String, String> basedOn) {
        @Nullable String style = id;
        for (int step = 0; style != null && step < LONGEST_CHAIN; step++) {
            Boolean says = own.get(style);
            if (says != null) {
                return says;
            }
            style = basedOn.get(style);
        }
        return false;
    }

    /** Whether text of these properties of a run is struck through, by what they say or by their style. */
    boolean strike(Map<String, String> properties) {
        if (properties.containsKey("strike") || properties.containsKey("dstrike")) {
            return WordXml.isOn(properties, "strike") || WordXml.isOn(properties, "dstrike");
        }
        return struck.contains(properties.getOrDefault("rStyle", ""));
    }
}
