package io.jixiao.report.document.layout;

import io.jixiao.language.unit.Magnitude;
import io.jixiao.language.unit.Units;

/**
 * A target in three columns, as Sichuan and Yunnan print it. It is parted only where its parts, read together, are the target as
 * it was written: a sign, a number, a unit. Anything else stands whole in the middle column.
 *
 * @param operator the sign as written; empty for none
 * @param value the number, or the whole text
 * @param unit as written; empty for none
 */
record SplitTarget(String operator, String value, String unit) {
    private static final String SIGNS = "≥≧＞>≤≦＜<＝=═";

    static SplitTarget of(String text) {
        int number = 0;
        while (number < text.length() && (SIGNS.indexOf(text.charAt(number)) >= 0 || text.charAt(number) == ' ')) {
            number++;
        }
        int unit = number;
        while (unit < text.length() && isNumber(text.charAt(unit))) {
            unit++;
        }
        String named = text.substring(unit).strip();
        boolean whole = unit == number || !(named.isEmpty() || isUnit(named));
        return whole
                ? new SplitTarget("", text, "")
                : new SplitTarget(text.substring(0, number).strip(), text.substring(number, unit), named);
    }

    private static boolean isNumber(char character) {
        return character >= '0' && character <= '9' || character == '.' || character == ',';
    }

    /** With its scale: 万元, 千米. */
    private static boolean isUnit(String text) {
        Magnitude scale = Magnitude.at(text, 0);
        Units.Found found = Units.at(text, scale.end());
        return !scale.approximate() && found != null && found.end() == text.length();
    }
}
