package io.jixiao.language.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a reading side by side, in the order and by the names of the API and of kept score versions. The kind decides
 * which of them are there.
 *
 * @param text the cell as written; null for a cell that is not there
 * @param operator NUMERIC: as written; NONE otherwise
 * @param value NUMERIC: the number as written; RANGE: its lower end; else null
 * @param upperValue RANGE: its upper end; else null
 * @param unit as written, scale included; null where there is none
 * @param deadline DEADLINE: the last day in time, as an ISO date; else null
 * @param yes YES_NO: true for 是; else null
 * @param subject NUMERIC: the words before the number; null where there are none
 * @param uncertainties what was not certain; empty where all was
 */
public record ReadingParts(
        @Nullable String text,
        ReadingKind kind,
        Operator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        @Nullable String unit,
        @Nullable String deadline,
        @Nullable Boolean yes,
        @Nullable String subject,
        List<Uncertainty> uncertainties) {

    public static ReadingParts of(Reading reading) {
        return switch (reading) {
            case Reading.Number it ->
                new ReadingParts(
                        it.text(),
                        ReadingKind.NUMERIC,
                        it.operator(),
                        it.value(),
                        null,
                        it.unit(),
                        null,
                        null,
                        it.subject().isEmpty() ? null : it.subject(),
                        it.uncertainties());
            case Reading.Range it -> only(it, ReadingKind.RANGE, it.lower(), it.upper(), it.unit(), null, null);
            case Reading.Deadline it ->
                only(it, ReadingKind.DEADLINE, null, null, null, it.day().toString(), null);
            case Reading.YesNo it -> only(it, ReadingKind.YES_NO, null, null, null, null, it.yes());
            case Reading.InWords it -> only(it, ReadingKind.QUALITATIVE, null, null, null, null, null);
            case Reading.Missing it -> only(it, ReadingKind.MISSING, null, null, null, null, null);
        };
    }

    private static ReadingParts only(
            Reading it,
            ReadingKind kind,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable String deadline,
            @Nullable Boolean yes) {
        return new ReadingParts(
                it.text(), kind, Operator.NONE, lower, upper, unit, deadline, yes, null, it.uncertainties());
    }

    Reading reading() {
        return switch (kind) {
            case NUMERIC ->
                new Reading.Number(
                        there(text),
                        operator,
                        there(value),
                        unit,
                        subject == null ? "" : subject,
                        unsure(Uncertainty.APPROXIMATE));
            case RANGE ->
                new Reading.Range(
                        there(text), there(value), there(upperValue), unit, unsure(Uncertainty.RANGE_REVERSED));
            case DEADLINE ->
                new Reading.Deadline(there(text), LocalDate.parse(there(deadline)), unsure(Uncertainty.YEAR_ASSUMED));
            case YES_NO -> new Reading.YesNo(there(text), there(yes));
            case QUALITATIVE -> new Reading.Words(there(text), uncertainties);
            case MISSING -> new Reading.Missing(text);
        };
    }

    private <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part, () -> "a part of " + kind + " is not there");
    }

    private boolean unsure(Uncertainty uncertainty) {
        return uncertainties.contains(uncertainty);
    }
}
