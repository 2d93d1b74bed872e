package io.jixiao.report.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Webhook", description = "An address of a division's own system that is told of events.")
public record WebhookView(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Whose events, GB/T 2260", examples = "430200")
        String divisionCode,

        @Schema(description = "Whether those of the levels below, too", examples = "false")
        boolean levelsBelow,

        @Schema(description = "Where to", examples = "https://portal.example.gov.cn/jixiao/events")
        String url,

        @Schema(description = "Which events", examples = "[\"io.jixiao.report.report.created.v1\"]")
        List<String> eventTypes,

        @Schema(description = "Whether events are delivered", examples = "true")
        boolean active,

        @Schema(description = "Which secret signs; grows when it is changed", examples = "1")
        int keyVersion,

        @Schema(
                description =
                        "The secret itself, as Standard Webhooks writes it; absent but in the first answer that it was made in."
                                + " Who lost it makes another",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw7q2uC8jI3vY=")
        @Nullable
        String secret,

        @Schema(description = "Grows with every change; also the ETag", examples = "1")
        long revision,

        @Schema(description = "When it was registered") Instant createdAt,

        @Schema(description = "Subject of the token", examples = "wang.fang")
        String createdBy)
        implements io.jixiao.platform.web.idempotency.ShownOnce {

    /** @param shown the secret of the key's version, for the one answer that tells it */
    WebhookView with(@Nullable String shown) {
        return new WebhookView(
                id,
                divisionCode,
                levelsBelow,
                url,
                eventTypes,
                active,
                keyVersion,
                shown,
                revision,
                createdAt,
                createdBy);
    }

    @Override
    public Object kept() {
        return with(null);
    }
}
