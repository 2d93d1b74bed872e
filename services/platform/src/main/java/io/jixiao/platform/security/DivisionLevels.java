package io.jixiao.platform.security;

import java.util.stream.Stream;

/** A division and those above it, by their codes (GB/T 2260). */
public final class DivisionLevels {

    private DivisionLevels() {}

    /** County, city, province, country: {@code 430211}, {@code 430200}, {@code 430000}, {@code 000000}. */
    public static Stream<String> upwards(String divisionCode) {
        return Stream.of(
                        divisionCode,
                        divisionCode.substring(0, 4) + "00",
                        divisionCode.substring(0, 2) + "0000",
                        "000000")
                .distinct();
    }

    /** The start that the codes of a division and of all below it have; empty for the country. */
    public static String prefix(String divisionCode) {
        String prefix = divisionCode;
        while (prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        return prefix;
    }
}
