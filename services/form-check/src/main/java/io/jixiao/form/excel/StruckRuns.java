package io.jixiao.form.excel;

import java.util.Set;
import org.xml.sax.Attributes;

/** Which part of a text with several fonts is struck through. */
final class StruckRuns {
    private static final Set<String> OFF = Set.of("0", "false");

    private boolean isStruck;

    void begin(String element, Attributes attributes) {
        switch (element) {
            case "r", "si", "is" -> isStruck = false;
            case "strike" -> {
                String value = attributes.getValue("val");
                isStruck = value == null || !OFF.contains(value);
            }
            default -> {}
        }
    }

    void end(String element) {
        if (element.equals("r")) {
            isStruck = false;
        }
    }

    boolean isStruck() {
        return isStruck;
    }
}
