package io.jixiao.language.reading;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Two numbers that are one interval:
 *
 * <pre>
 * range  := [words] number [unit] (- | ~ | 至 | 到) number [unit] [words]
 *         | [words] [number] [unit] ± number [unit] [words]
 *         | (≥ | 不低于 | …) number [unit] [且] (≤ | 不超过 | …) number [unit]
 *         | [介于] number [unit] (和 | 与) number [unit] 之间
 *         | number [unit] 以上 number [unit] (以下 | 以内)
 *         | number [unit] ≤ X ≤ number [unit] | [number [unit], number [unit]]
 * </pre>
 */
final class RangeGrammar {
    private static final String INCLUSIVE = "(?:\\(含\\))?";
    private static final Form FROM_TO = Form.of(
            "-~至到",
            "^(?<lead>[^\\d]{0,20}?)(?<![A-GI-Za-z])(?<low>" + Numbers.SIGNED
                    + ")(?<lowUnit>[^\\d\\-~至到]{0,8}?)" + INCLUSIVE + "(?:-|~|至|到)(?<high>" + Numbers.SIGNED
                    + ")(?<rest>[^\\d]{0,20})$");
    private static final Form PLUS_MINUS = Form.of(
            "±",
            "^(?<lead>[^\\d±]{0,20}?)(?:(?<middle>" + Numbers.SIGNED + ")(?<unit>[^\\d±]{0,8}))?±(?<off>"
                    + Numbers.UNSIGNED + ")(?<rest>[^\\d]{0,20})$");
    private static final Form BETWEEN = Form.of(
            "≤<过于多",
            "^(?<first>[^\\d]{1,6})(?<low>" + Numbers.UNSIGNED
                    + ")(?<lowUnit>[^\\d]{0,6}?)[,，、且并]{0,2}(?<second>≤|<|不得?(?:超过|高于|大于|多于)|至多|最多|(?<![不未得能可应宜要])(?:小于等于|小于|低于|少于))(?<high>"
                    + Numbers.UNSIGNED + ")(?<rest>[^\\d]{0,20})$");
    private static final Form IN_BETWEEN = Form.of(
            "和与",
            "^(?<lead>[^\\d]{0,20}?)(?<low>" + Numbers.SIGNED + ")(?<lowUnit>[^\\d和与]{0,6})[和与](?<high>"
                    + Numbers.SIGNED + ")(?<rest>[^\\d之]{0,6}之间[^\\d]{0,10})$");
    private static final Form ABOVE_BELOW = Form.of(
            "以",
            "^(?<lead>[^\\d]{0,20}?)(?<low>" + Numbers.UNSIGNED + ")(?<lowUnit>[^\\d以]{0,6})以上[,，、至到]?(?<high>"
                    + Numbers.UNSIGNED + ")(?<rest>[^\\d以]{0,6}以[下内])$");
    private static final Form AROUND = Form.of(
            "<≤",
            "^(?<low>" + Numbers.SIGNED + ")(?<lowUnit>[^\\d<≤]{0,6})[<≤][^\\d<≤]{1,8}[<≤](?<high>" + Numbers.SIGNED
                    + ")(?<rest>[^\\d]{0,20})$");
    private static final Form INTERVAL = Form.of(
            "[(",
            "^[\\[(](?<low>" + Numbers.SIGNED + ")(?<lowUnit>[^\\d,，]{0,6})[,，](?<high>" + Numbers.SIGNED
                    + ")(?<rest>[^\\d]{0,6})[])]$");

    private RangeGrammar() {}

    /** The range; empty for anything else, such as the school year 2021-2022学年. */
    static Optional<Reading> read(String original, String text) {
        if (!Numbers.mayBeSeveral(text) && text.indexOf('±') < 0 || text.contains("学年")) {
            return Optional.empty();
        }
        return written(FROM_TO, original, text)
                .or(() -> plusMinus(original, text))
                .or(() -> between(original, text))
                .or(() -> written(IN_BETWEEN, original, text))
                .or(() -> written(ABOVE_BELOW, original, text))
                .or(() -> written(AROUND, original, text))
                .or(() -> written(INTERVAL, original, text));
    }

    private static Optional<Reading> written(Form form, String original, String text) {
        Matcher found = form.of(text);
        return found == null ? Optional.empty() : ends(original, found);
    }

    private static Optional<Reading> between(String original, String text) {
        Matcher found = BETWEEN.of(text);
        if (found == null) {
            return Optional.empty();
        }
        Operator first = Comparisons.before(found.group("first")).operator();
        return first == Operator.GE || first == Operator.GT ? ends(original, found) : Optional.empty();
    }

    private static Optional<Reading> ends(String original, Matcher found) {
        String lowUnit = Measure.after(found.group("lowUnit")).unit();
        String highUnit = Measure.after(found.group("rest")).unit();
        if (lowUnit != null && highUnit != null && !lowUnit.equals(highUnit)) {
            return Optional.empty();
        }
        BigDecimal low = Numbers.value(found.group("low"));
        BigDecimal high = Numbers.value(found.group("high"));
        return Optional.of(Readings.range(original, low, high, highUnit == null ? lowUnit : highUnit));
    }

    /** 100±5% is 95 to 105 %; 200件±5% is 190 to 210 件. */
    private static Optional<Reading> plusMinus(String original, String text) {
        Matcher found = PLUS_MINUS.of(text);
        if (found == null) {
            return Optional.empty();
        }
        BigDecimal middle = found.group("middle") == null ? BigDecimal.ZERO : Numbers.value(found.group("middle"));
        String unit = Measure.after(Objects.requireNonNullElse(found.group("unit"), ""))
                .unit();
        String offUnit = Measure.after(found.group("rest")).unit();
        BigDecimal off = Numbers.value(found.group("off"));
        if (unit != null && offUnit != null && !unit.equals(offUnit)) {
            if (!offUnit.equals("%")) {
                return Optional.empty();
            }
            off = middle.multiply(off).movePointLeft(2).stripTrailingZeros();
            off = off.setScale(Math.max(0, off.scale()));
        }
        return Optional.of(
                Readings.range(original, middle.subtract(off), middle.add(off), unit == null ? offUnit : unit));
    }
}
