package io.jixiao.engine.finding.narrative;

import io.jixiao.language.cell.CellReader;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measured value that the narrative states.
 *
 * @param reading the number and its unit
 * @param about whether it is only about so much (410余万元, 约1112万元)
 */
record StatedValue(Reading.Number reading, boolean about) {
    /** The comma of 1,112.67 ends nothing. */
    private static final Pattern CLAUSE_END = Pattern.compile("[。；、;：:（）()“”\"\\n]|[，,](?!\\d{3}(?!\\d))");

    private static final Pattern MORE = Pattern.compile("[余多]");
    private static final Pattern BEGINNING = Pattern.compile("\\d|百分之|[一二两三四五六七八九十]");
    private static final String ABOUT = "约近";
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int FARTHEST = 16;

    /** The value that begins at this place of the narrative. */
    static Optional<StatedValue> at(String prose, int start) {
        if (!BEGINNING.matcher(prose).region(start, prose.length()).lookingAt()) {
            return Optional.empty();
        }
        Matcher end = CLAUSE_END.matcher(prose).region(start, Math.min(prose.length(), start + FARTHEST));
        int stop = end.find() ? end.start() : end.regionEnd();
        Reading reading = new CellReader(0, List.of()).read(prose.substring(start, stop));
        return reading instanceof Reading.Number number && number.subject().isEmpty()
                ? Optional.of(new StatedValue(number, number.approximate() || isAboutBefore(prose, start)))
                : Optional.empty();
    }

    private static boolean isAboutBefore(String prose, int start) {
        return start > 0 && ABOUT.indexOf(prose.charAt(start - 1)) >= 0;
    }

    /** Whether the other value is in a unit that can be compared. */
    boolean comparesWith(Reading.Number other) {
        Unit mine = Unit.of(reading.unit());
        Unit its = Unit.of(other.unit());
        return mine != null && its != null && mine.convertsTo(its);
    }

    /** Whether the other value is the same at the places written here; 410余 holds what is from 410 to under 420. */
    boolean agreesWith(Reading.Number other) {
        return agreesWith(base(other), BigDecimal.ZERO);
    }

    /**
     * The same for a value in the base unit (元, 1 of a ratio).
     *
     * @param place what the other is itself rounded to
     */
    boolean agreesWith(BigDecimal other, BigDecimal place) {
        BigDecimal off = other.subtract(base(reading));
        return switch (reading.operator()) {
            case GE, GT -> off.signum() >= 0;
            case LE, LT -> off.signum() <= 0;
            default -> about ? isAbout(off) : off.abs().compareTo(writtenPlace().max(place)) < 0;
        };
    }

    /** Whether the other value is a number that can be compared and is the same. */
    boolean repeats(Reading other) {
        return other instanceof Reading.Number number && comparesWith(number) && agreesWith(number);
    }

    /** 90分以上 is no value but a bound. */
    boolean isBound() {
        return reading.operator() != Operator.NONE && reading.operator() != Operator.EQ;
    }

    private boolean isAbout(BigDecimal off) {
        BigDecimal place = reading.value().stripTrailingZeros().ulp().multiply(factor(reading));
        if (MORE.matcher(reading.text()).find()) {
            return off.signum() >= 0 && off.compareTo(place) < 0;
        }
        BigDecimal near = place.min(base(reading).abs().multiply(TENTH)).max(writtenPlace());
        return off.abs().compareTo(near) <= 0;
    }

    private BigDecimal writtenPlace() {
        return reading.value().ulp().multiply(factor(reading));
    }

    private static BigDecimal base(Reading.Number reading) {
        return reading.value().multiply(factor(reading));
    }

    /** A number without a unit counts ones. */
    private static BigDecimal factor(Reading.Number reading) {
        Unit unit = Unit.of(reading.unit());
        return unit == null ? BigDecimal.ONE : unit.factor();
    }
}
