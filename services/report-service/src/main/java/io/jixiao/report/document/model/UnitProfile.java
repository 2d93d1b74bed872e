package io.jixiao.report.document.model;

import java.util.List;

/**
 * Section 一 of the report: what the unit is for, and who works there.
 *
 * @param duties 职能职责, one entry each, without their numbers
 * @param authorizedStaff 编制人数, 0 and up
 * @param actualStaff 实有人数, 0 and up
 * @param offices 内设科室, by name
 */
public record UnitProfile(List<String> duties, int authorizedStaff, int actualStaff, List<String> offices) {
    public UnitProfile {
        duties = List.copyOf(duties);
        offices = List.copyOf(offices);
        if (authorizedStaff < 0 || actualStaff < 0) {
            throw new IllegalArgumentException("staffing is never negative");
        }
    }
}
