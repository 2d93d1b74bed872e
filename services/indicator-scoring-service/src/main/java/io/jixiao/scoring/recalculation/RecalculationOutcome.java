package io.jixiao.scoring.recalculation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recalculation run did to one evaluation. */
@Schema(
        description =
                "What the run did to an evaluation: RESCORED with a new version, DRAFT_MOVED (a draft or returned one, which has no score of its own), UNCHANGED as it was on that rule set already, PUBLISHED_KEPT as published results are locked, FAILED and left as it was.")
public enum RecalculationOutcome {
    RESCORED,
    DRAFT_MOVED,
    UNCHANGED,
    PUBLISHED_KEPT,
    FAILED
}
