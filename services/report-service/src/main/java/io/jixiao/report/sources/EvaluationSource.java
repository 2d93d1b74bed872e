package io.jixiao.report.sources;

import java.util.UUID;

/** What a narrative needs to know of its evaluation. */
public record EvaluationSource(UUID id, String divisionCode, String departmentCode, String unitCode, String state) {

    /** Whether the unit may still change its words. */
    public boolean openToTheUnit() {
        return state.equals("DRAFT") || state.equals("RETURNED") || state.equals("SUBMITTED");
    }
}
