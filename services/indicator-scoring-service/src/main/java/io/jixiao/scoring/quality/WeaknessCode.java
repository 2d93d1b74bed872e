package io.jixiao.scoring.quality;

import io.jixiao.engine.score.FindingCode;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be wrong with a table before anything was achieved. Those that scoring finds too have its names. */
@Schema(
        description =
                "What can be wrong with targets and weights. Those that scoring finds too have its codes; TARGET_MISSING: there is"
                        + " no target; BELOW_LAST_YEAR: the target asks for less than last year achieved; NOT_REVIEWED: the line could not be reviewed, the others were. More may be added.")
public enum WeaknessCode {
    WEIGHTS_NOT_100,
    CLASS_WEIGHT_DIFFERS,
    QUALITATIVE_SHARE_HIGH,
    WRONG_CLASS,
    WEIGHT_CONCENTRATED,
    TARGET_IN_NAME,
    /** There is no target, in its cell or in the name. */
    TARGET_MISSING,
    OPERATOR_MISSING,
    UNIT_MISSING,
    TARGET_VAGUE,
    MULTIPLE_VALUES,
    TEXT_CUT_OFF,
    RATE_HOLDS_COUNT,
    DIRECTION_ASSUMED,
    /** The target asks for less than the official result of the year before. */
    BELOW_LAST_YEAR,
    /** The line could not be reviewed: a person has to look at it. */
    NOT_REVIEWED;

    /** The weakness that a finding speaks of; empty where it is about what was achieved, or about money. */
    static Optional<WeaknessCode> of(FindingCode found) {
        return Arrays.stream(values())
                .filter(code -> code.name().equals(found.name()))
                .findFirst();
    }
}
