package io.jixiao.report.sources;

import java.util.UUID;

/** What a narrative needs to know of its evaluation, and what a report lacks. */
public record EvaluationSource(
        UUID id,
        UUID unitId,
        String divisionCode,
        String departmentCode,
        String unitCode,
        int fiscalYear,
        String subjectKind,
        String state,
        Goal annualGoal) {

    /** @param expected empty while the unit has not stated it */
    public record Goal(String expected) {}

    /** Whether the unit stated its annual goal. */
    public boolean hasGoal() {
        return annualGoal != null
                && annualGoal.expected() != null
                && !annualGoal.expected().isBlank();
    }
}
