package io.jixiao.report.composition;

import io.jixiao.report.document.model.UnitProfile;
import io.jixiao.report.sources.UnitSource;

/** Chapter one: 预算单位基本情况. */
final class UnitPart {

    private UnitPart() {}

    static UnitProfile of(UnitSource unit) {
        UnitSource.Profile profile = unit.profile();
        return new UnitProfile(
                profile.duties(),
                profile.staffing().authorized(),
                profile.staffing().actual(),
                profile.offices());
    }
}
