package io.jixiao.language.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a target or actual cell says. Whatever it says, the cell's text as written is kept. */
public sealed interface Reading {

    /** The cell as written; null for a cell that is not there. */
    @Nullable
    String text();

    /** What the reader was not sure of; empty where it was. */
    default List<Uncertainty> uncertainties() {
        return List.of();
    }

    /** What nobody needs to judge: it can be measured, or told from a calendar. */
    sealed interface Measurable extends Reading permits Quantity, Deadline, YesNo {

        @Override
        String text();
    }

    /** One number or the two ends of an interval. */
    sealed interface Quantity extends Measurable permits Number, Range {

        /** The unit as written, scale included (万元, 千米); null where there is none. */
        @Nullable
        String unit();

        /** The number, or the lower end. */
        BigDecimal least();

        /** The words before a number; empty where there are none. */
        default String subject() {
            return "";
        }
    }

    /** What a person must judge. */
    sealed interface InWords extends Reading permits Words, Scale {

        @Override
        String text();
    }

    /**
     * ≥100件, 约120人.
     *
     * @param operator as written; NONE where the text does not say
     * @param subject the words before the number (案件处理率 in 案件处理率100%); empty where there are none
     * @param approximate whether it is only about so much (余, 多, 约, 近, 左右)
     */
    record Number(
            String text,
            Operator operator,
            BigDecimal value,
            @Nullable String unit,
            String subject,
            boolean approximate)
            implements Quantity {

        @Override
        public BigDecimal least() {
            return value;
        }

        @Override
        public List<Uncertainty> uncertainties() {
            return approximate ? List.of(Uncertainty.APPROXIMATE) : List.of();
        }
    }

    /**
     * 80%-90%, both ends included.
     *
     * @param upper never less than the lower end
     * @param reversed whether it was written from high to low
     */
    record Range(
            String text,
            BigDecimal lower,
            BigDecimal upper,
            @Nullable String unit,
            boolean reversed) implements Quantity {

        /** The range between two ends, whichever of them is the lower. */
        public static Range between(String text, BigDecimal one, BigDecimal other, @Nullable String unit) {
            return one.compareTo(other) > 0
                    ? new Range(text, other, one, unit, true)
                    : new Range(text, one, other, unit, false);
        }

        @Override
        public BigDecimal least() {
            return lower;
        }

        @Override
        public List<Uncertainty> uncertainties() {
            return reversed ? List.of(Uncertainty.RANGE_REVERSED) : List.of();
        }
    }

    /**
     * 2023年12月.
     *
     * @param day the last day in time
     * @param yearAssumed whether the text names no year, so that it was read in the fiscal year
     */
    record Deadline(String text, LocalDate day, boolean yearAssumed) implements Measurable {

        @Override
        public List<Uncertainty> uncertainties() {
            return yearAssumed ? List.of(Uncertainty.YEAR_ASSUMED) : List.of();
        }
    }

    /** 是, 否. */
    record YesNo(String text, boolean yes) implements Measurable {}

    /**
     * A printed scale, of which the answer is one place: 优良中差.
     *
     * @param places from the best to the worst
     */
    record Scale(String text, List<String> places) implements InWords {

        public Scale {
            places = List.copyOf(places);
        }
    }

    /** 整洁、有序; and what holds a value that cannot be taken from it, which the uncertainties say. */
    record Words(String text, List<Uncertainty> uncertainties) implements InWords {

        public Words {
            uncertainties = List.copyOf(uncertainties);
        }

        public static Words of(String text, Uncertainty... uncertainties) {
            return new Words(text, List.of(uncertainties));
        }
    }

    /** The cell is empty, or says so (／, —). */
    record Missing(@Nullable String text) implements Reading {}

    /** Its parts side by side, as APIs and kept documents have them. */
    @JsonValue
    default ReadingParts parts() {
        return ReadingParts.of(this);
    }

    /** The reading that has these parts; a printed scale comes back as words. */
    @JsonCreator
    static Reading of(ReadingParts parts) {
        return parts.reading();
    }
}
