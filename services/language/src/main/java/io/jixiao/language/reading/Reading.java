package io.jixiao.language.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a target or actual cell says.
 *
 * @param text the cell as written, always kept; null for an empty cell
 * @param kind decides which of the other parts are set
 * @param operator NUMERIC: as written; NONE otherwise
 * @param value NUMERIC: the number as written; RANGE: its lower end; else null
 * @param upperValue RANGE: its upper end; else null
 * @param unit the unit as written, scale included (万元, 千米); null when there is none
 * @param deadline DEADLINE: the last day in time, as an ISO date; else null
 * @param yes YES_NO: true for 是; else null
 * @param subject the words before the number (案件处理率 in 案件处理率100%); null when there are none
 * @param uncertainties what was not certain; empty when all was
 */
public record Reading(
        String text,
        ReadingKind kind,
        Operator operator,
        BigDecimal value,
        BigDecimal upperValue,
        String unit,
        String deadline,
        Boolean yes,
        String subject,
        List<Uncertainty> uncertainties) {

    public Reading {
        uncertainties = uncertainties == null ? List.of() : List.copyOf(uncertainties);
    }

    /** The deadline as a date; null unless this is one. */
    public LocalDate lastDay() {
        return deadline == null ? null : LocalDate.parse(deadline);
    }
}
