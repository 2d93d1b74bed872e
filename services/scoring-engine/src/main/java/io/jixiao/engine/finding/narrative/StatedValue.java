package io.jixiao.engine.finding.narrative;

import io.jixiao.language.cell.CellReader;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A measured value that the narrative states: the number, its unit, and whether it is only about so much (410余万元). */
record StatedValue(Reading.Number reading) {
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；、,;（）()]");
    private static final int FARTHEST = 16;

    /** The value that begins at this place of the narrative. */
    static Optional<StatedValue> at(String prose, int start) {
        Matcher end = CLAUSE_END.matcher(prose);
        int stop = end.find(start) ? end.start() : prose.length();
        String words = prose.substring(start, Math.min(stop, start + FARTHEST));
        Reading reading = new CellReader(0, List.of()).read(words);
        return reading instanceof Reading.Number number ? Optional.of(new StatedValue(number)) : Optional.empty();
    }

    /** Whether the other value is in a unit that can be compared. */
    boolean comparesWith(Reading.Number other) {
        Unit mine = Unit.of(reading.unit());
        Unit its = Unit.of(other.unit());
        return mine != null && its != null && mine.convertsTo(its);
    }

    /** Whether the other value is the same at the places written here; 410余 holds what is from 410 to under 420. */
    boolean agreesWith(Reading.Number other) {
        BigDecimal mine = base(reading);
        BigDecimal its = base(other);
        BigDecimal place = reading.value().stripTrailingZeros().ulp().multiply(factor(reading));
        boolean about = reading.approximate();
        BigDecimal off = its.subtract(mine);
        return about ? off.signum() >= 0 && off.compareTo(place) < 0 : off.abs().compareTo(writtenPlace()) < 0;
    }

    /** Whether the other value is a number that can be compared and is the same. */
    boolean repeats(Reading other) {
        return other instanceof Reading.Number number && comparesWith(number) && agreesWith(number);
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
