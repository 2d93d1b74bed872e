package io.jixiao.platform.messaging.deadletter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a replay did.
 *
 * @param replayed events given back to the topics they came from
 * @param skipped records of the dead-letter topic that do not say where they came from; they stay there to be read
 * @param pending dead letters that are left, or came back meanwhile
 */
@Schema(description = "What a replay did")
public record Replay(
        @Schema(description = "Events given back to the topics they came from", examples = "1")
        long replayed,

        @Schema(description = "Records that do not say where they came from; passed over", examples = "0")
        long skipped,

        @Schema(description = "Dead letters that are left", examples = "0")
        long pending) {}
