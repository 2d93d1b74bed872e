package io.jixiao.platform.audit;

import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Whether an audit trail still is what was written: each entry's hash covers the entry and the hash of the one before it, and the last is the one that the database keeps for the head.")
public record AuditIntegrity(
        @Schema(
                description =
                        "False where an entry was altered, removed or slipped in, entries were cut off at the end, or all of them are gone",
                examples = "true")
        boolean intact,

        @Schema(
                description = "Position of the first entry that is not what was written; absent where all are",
                examples = "2")
        @Nullable
        Integer firstBroken) {

    static AuditIntegrity brokenAt(OptionalInt position) {
        return position.isPresent() ? new AuditIntegrity(false, position.getAsInt()) : new AuditIntegrity(true, null);
    }
}
