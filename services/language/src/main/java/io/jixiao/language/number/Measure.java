package io.jixiao.language.number;

import io.jixiao.language.unit.Magnitude;
import io.jixiao.language.unit.Unit;
import io.jixiao.language.unit.Units;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number: its unit, whether it is only about so much, and the words after that.
 *
 * @param unit null where there is none
 * @param isKnown whether the unit, scale apart, stands in the table of units, or there is none
 */
public record Measure(@Nullable String unit, boolean isKnown, boolean approximate, String rest) {
    private static final List<String> ABOUT = List.of("左右", "上下", "余", "多", "许");
    /** mg/kg, but not the stroke of 28.40/株. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-zμ°³²][A-Za-zμ°/³²]{0,9}");

    private static final Pattern END_OF_UNIT = Pattern.compile("以上|以下|以内|之内|及|\\(|\\)|[,，。;；、:：~\"“”《》!！.+-]|左右|上下|内$");
    private static final int LONGEST_UNKNOWN = 4;

    static Measure after(String text) {
        Magnitude scale = Magnitude.at(text, 0);
        String written = text.substring(0, scale.end());
        String scaleText = scale.approximate() ? written.replaceAll("[余多]", "") : written;
        Units.Found known = Units.at(text, scale.end());
        if (known == null && text.startsWith("(", scale.end())) {
            known = bracketed(text, scale.end());
        }
        int end = known != null ? known.end() : unknownEnd(text, scale.end());
        String base = known != null ? known.unit().name() : text.substring(scale.end(), end);
        String unit = scaleText.isEmpty() ? base : scaleText + base;
        String rest = text.substring(end);
        return new Measure(
                unit.isEmpty() ? null : unit,
                known != null || base.isEmpty(),
                scale.approximate() || isAbout(rest),
                rest);
    }

    /** Whether there is a unit that converts into another; a scale alone (500万) is none. */
    boolean isInKnownUnit() {
        Unit known = Unit.of(unit);
        return known != null && !known.isUnknown();
    }

    private static boolean isAbout(String rest) {
        return ABOUT.stream().anyMatch(rest::startsWith);
    }

    /** 120（件）, 100（万元）. */
    private static Units.@Nullable Found bracketed(String text, int open) {
        Magnitude scale = Magnitude.at(text, open + 1);
        Units.Found known = Units.at(text, scale.end());
        if (known == null || !text.startsWith(")", known.end())) {
            return null;
        }
        Unit unit = scale.end() == open + 1
                ? known.unit()
                : known.unit().scaled(text.substring(open + 1, scale.end()), scale.factor());
        return new Units.Found(unit, known.end() + 1);
    }

    /** A unit that is in no table is taken when it is short and nothing else follows; longer words are no unit. */
    private static int unknownEnd(String text, int start) {
        Matcher latin = LATIN.matcher(text).region(start, text.length());
        if (latin.lookingAt()) {
            return latin.end();
        }
        Matcher ending = END_OF_UNIT.matcher(text);
        int end = ending.find(start) ? ending.start() : text.length();
        return end - start <= LONGEST_UNKNOWN ? end : start;
    }
}
