package io.jixiao.form.excel;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Whether a cell shows its number with fewer decimals than it has: 94.6 as 95, or 0.9346 as 93%. */
final class HiddenDecimals {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    /** A format may show a number as percent, in thousands, in 万 and so on; the noise of binary numbers hides nothing. */
    private static final double[] SCALES = {1, 1e2, 1e-3, 1e-4, 1e-6, 1e-8};

    private static final double NOISE = 1e-10;

    private HiddenDecimals() {}

    static boolean in(double value, String shown) {
        List<String> numbers =
                NUMBER.matcher(shown).results().map(MatchResult::group).toList();
        if (numbers.size() != 1) {
            return false;
        }
        double read = Double.parseDouble(numbers.getFirst().replace(",", ""));
        return DoubleStream.of(SCALES)
                .map(it -> Math.abs(value) * it)
                .noneMatch(it -> Math.abs(it - read) <= NOISE * Math.max(1, it));
    }
}
