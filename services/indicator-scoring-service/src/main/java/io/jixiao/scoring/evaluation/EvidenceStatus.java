package io.jixiao.scoring.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands behind an actual value. No evidence is not low performance: it changes no score. */
@Schema(description = "What stands behind an actual value: MISSING none yet, CLAIMED nothing, EVIDENCED a file.")
public enum EvidenceStatus {
    /** There is no actual value yet. */
    MISSING,
    /** The unit states it, with nothing attached. */
    CLAIMED,
    /** The unit states it and attached something to show for it. */
    EVIDENCED;

    /** @param hashes of the attached files; null is none */
    public static EvidenceStatus of(String actual, List<String> hashes) {
        if (actual == null || actual.isBlank()) {
            return MISSING;
        }
        return hashes == null || hashes.isEmpty() ? CLAIMED : EVIDENCED;
    }
}
