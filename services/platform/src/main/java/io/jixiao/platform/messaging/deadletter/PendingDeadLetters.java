package io.jixiao.platform.messaging.deadletter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Dead letters that were not yet replayed.
 *
 * @param pending how many there are
 * @param items the oldest of them
 */
@Schema(description = "Dead letters that were not yet replayed")
public record PendingDeadLetters(
        @Schema(description = "How many there are", examples = "1")
        long pending,

        @Schema(description = "The oldest of them, in order of time")
        List<DeadLetter> items) {}
