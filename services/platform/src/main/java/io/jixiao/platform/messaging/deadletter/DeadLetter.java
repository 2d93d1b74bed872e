package io.jixiao.platform.messaging.deadletter;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that this service could not process.
 *
 * @param topic the topic it came from, as the cluster names it
 * @param key the key it has there: the id of the aggregate that it speaks of
 * @param at when it was set aside
 * @param reason why it could not be processed
 * @param cause the technical cause behind the reason, if there is one
 * @param partition partition of the dead-letter topic
 * @param offset offset in that partition
 */
@Schema(description = "An event that this service could not process")
public record DeadLetter(
        @Schema(
                description = "Topic it came from, as the cluster names it",
                examples = "jixiao.budget.annual-budget.v1")
        String topic,

        @Schema(
                description =
                        "Key in that topic: the id of the thing that the event speaks of; absent where it came without",
                examples = "0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35")
        @Nullable
        String key,

        @Schema(description = "When it was set aside", examples = "2026-03-02T08:15:30.123Z")
        Instant at,

        @Schema(description = "Why it could not be processed", examples = "the attribute subject is missing or no text")
        String reason,

        @Schema(description = "The technical cause behind the reason; absent where there is none") @Nullable
        String cause,

        @Schema(description = "Partition of the dead-letter topic", examples = "7")
        int partition,

        @Schema(description = "Offset in that partition", examples = "12")
        long offset) {}
