package io.jixiao.form.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formats of Chinese workbooks of which the library shows the bare number: words around the plain format (General"公里", which
 * WPS may write G/通用格式"公里"), and a point that is a letter, by which money is shown in 万 (0\.0,"万元" shows 1185000 as 118.5万元).
 */
final class WordsInFormats {
    private static final String WORD = "(?:\"[^\"]*\"|\\\\.|_.|[^\"\\\\;_*#?@%/\\[\\]\\w.,])";
    private static final Pattern AROUND_PLAIN =
            Pattern.compile("(?i)(" + WORD + "*)(?:General|G/通用格式)(" + WORD + "*)(?:;.*)?");
    private static final Pattern POINT_AS_LETTER =
            Pattern.compile("(" + WORD + "*)(?:#,##)?0(?:[\\\\!]\\.|\"\\.\")(0+)(,*)(" + WORD + "*)(?:;.*)?");
    private static final Pattern SIGN = Pattern.compile("\"([^\"]*)\"|\\\\(.)|_.");
    private static final int THOUSAND = 3;

    private WordsInFormats() {}

    /** The number as such a format shows it; empty for another format, and for a negative number that has a format of its own. */
    static Optional<String> shown(double value, String format, DoubleFunction<String> plain) {
        if (value < 0) {
            return format.contains(";")
                    ? Optional.empty()
                    : shown(-value, format, plain).map(it -> "-" + it);
        }
        Matcher around = AROUND_PLAIN.matcher(format);
        if (around.matches()) {
            return Optional.of(words(around.group(1)) + plain.apply(value) + words(around.group(2)));
        }
        Matcher letter = POINT_AS_LETTER.matcher(format);
        if (!letter.matches()) {
            return Optional.empty();
        }
        BigDecimal digits = BigDecimal.valueOf(value)
                .movePointLeft(THOUSAND * letter.group(3).length())
                .setScale(0, RoundingMode.HALF_UP);
        String number = digits.movePointLeft(letter.group(2).length()).toPlainString();
        return Optional.of(words(letter.group(1)) + number + words(letter.group(4)));
    }

    private static String words(String format) {
        return SIGN.matcher(format)
                .replaceAll(it -> Matcher.quoteReplacement(
                        it.group(1) != null ? it.group(1) : it.group(2) != null ? it.group(2) : ""));
    }
}
