package io.jixiao.scoring.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done. */
@Schema(
        description =
                "WRITE_TARGET another target, RENAME another name (and target), SPLIT several lines, MOVE another class, REWEIGH"
                        + " other weights, ADD_LINE a line from the library.")
public enum SuggestionKind {
    WRITE_TARGET,
    RENAME,
    SPLIT,
    MOVE,
    REWEIGH,
    ADD_LINE
}
