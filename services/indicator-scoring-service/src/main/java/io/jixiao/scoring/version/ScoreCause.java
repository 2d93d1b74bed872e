package io.jixiao.scoring.version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a score version was made. */
@Schema(
        description =
                "Why a version was made: SUBMITTED by the unit, AMENDED by a person, BUDGET_CHANGED by the bureau, RECALCULATED by another version of the rules.")
public enum ScoreCause {
    SUBMITTED,
    AMENDED,
    BUDGET_CHANGED,
    RECALCULATED
}
