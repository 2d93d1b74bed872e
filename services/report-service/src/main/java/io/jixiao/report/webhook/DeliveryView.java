package io.jixiao.report.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookDelivery", description = "What became of an event on its way to a webhook.")
public record DeliveryView(
        @Schema(description = "The event's position, as in the stream of events", examples = "4711")
        long position,

        @Schema(description = "The event's id; `webhook-id` of each attempt")
        UUID eventId,

        @Schema(description = "What happened", examples = "io.jixiao.report.report.created.v1")
        String eventType,

        @Schema(description = "How far it is") DeliveryState state,

        @Schema(description = "Attempts that failed", examples = "0")
        int attempts,

        @Schema(description = "When it is tried next; absent where it is not") @Nullable
        Instant dueAt,

        @Schema(description = "Why the last attempt failed; absent where none did") @Nullable
        DeliveryFailure lastFailure,

        @Schema(description = "Status of the last answer; absent where there was none", examples = "503") @Nullable
        Integer lastStatus,

        @Schema(description = "When the event came to be") Instant createdAt,

        @Schema(description = "When it was delivered or given up; absent before") @Nullable
        Instant endedAt) {}
