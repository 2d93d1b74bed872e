package io.jixiao.language.reading;

import java.math.BigDecimal;
import java.util.List;

/** Readings in the making: one factory for each kind. */
final class Readings {
    private Readings() {}

    static Reading missing(String text) {
        return new Reading(text, ReadingKind.MISSING, Operator.NONE, null, null, null, null, null, null, null);
    }

    static Reading yesNo(String text, boolean yes) {
        return new Reading(text, ReadingKind.YES_NO, Operator.NONE, null, null, null, null, yes, null, null);
    }

    static Reading qualitative(String text, Uncertainty... uncertainties) {
        return new Reading(
                text,
                ReadingKind.QUALITATIVE,
                Operator.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(uncertainties));
    }

    static Reading deadline(String text, String day, boolean yearAssumed) {
        List<Uncertainty> unsure = yearAssumed ? List.of(Uncertainty.YEAR_ASSUMED) : List.of();
        return new Reading(text, ReadingKind.DEADLINE, Operator.NONE, null, null, null, day, null, null, unsure);
    }

    static Reading range(String text, BigDecimal one, BigDecimal other, String unit) {
        boolean reversed = one.compareTo(other) > 0;
        List<Uncertainty> unsure = reversed ? List.of(Uncertainty.RANGE_REVERSED) : List.of();
        BigDecimal lower = reversed ? other : one;
        BigDecimal upper = reversed ? one : other;
        return new Reading(text, ReadingKind.RANGE, Operator.NONE, lower, upper, unit, null, null, null, unsure);
    }

    static Reading number(
            String text, Operator operator, BigDecimal value, String unit, String subject, boolean approximate) {
        List<Uncertainty> unsure = approximate ? List.of(Uncertainty.APPROXIMATE) : List.of();
        return new Reading(text, ReadingKind.NUMERIC, operator, value, null, unit, null, null, subject, unsure);
    }
}
