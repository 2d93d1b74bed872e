package io.jixiao.scoring.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a suggestion stands on. */
@Schema(
        description =
                "What a suggestion stands on: AS_WRITTEN the line's own words, NAME its name, LIBRARY the nearest indicator of the"
                        + " library, LAST_YEAR the official result of the year before, RULE_SET the rule set.")
public enum Basis {
    AS_WRITTEN,
    NAME,
    LIBRARY,
    LAST_YEAR,
    RULE_SET
}
