package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An execution rate as a form prints it: 59.58%, 59.58, or 0.5958.
 *
 * @param percent at the decimals it is printed with; a number up to 1 without the sign is a fraction
 * @param isSigned whether the sign of percent stands behind it
 */
public record DeclaredRate(BigDecimal percent, boolean isSigned) {
    private static final Pattern PRINTED = Pattern.compile("(?<number>\\d{1,9}(?:\\.\\d{1,9})?)(?<sign>[%％])?");

    /** The rate that a text prints; empty where it prints anything else. */
    public static Optional<DeclaredRate> of(@Nullable String printed) {
        Matcher rate = PRINTED.matcher(printed == null ? "" : printed.strip());
        if (!rate.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(rate.group("number"));
        boolean isSigned = rate.group("sign") != null;
        boolean isFraction = !isSigned && number.compareTo(BigDecimal.ONE) <= 0;
        return Optional.of(new DeclaredRate(isFraction ? number.movePointRight(2) : number, isSigned));
    }
}
