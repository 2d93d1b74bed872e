package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The totals that earn a grade: from (included) up to the next band; the best band includes its upper end.
 *
 * @param grade the grade
 * @param from lower end in points, included
 * @param to upper end in points
 */
public record GradeBand(Grade grade, BigDecimal from, BigDecimal to) {
    public GradeBand {
        Objects.requireNonNull(grade, "grade");
        from = FixedScale.required("from", from);
        to = FixedScale.required("to", to);
    }
}
