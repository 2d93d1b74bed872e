package io.jixiao.report.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WebhookChange",
        description = "What a webhook is to be from now on; whose events it tells stays as it is.")
public record WebhookChange(
        @Schema(
                description = "Where to, as in `WebhookRequest`",
                examples = "https://portal.example.gov.cn/jixiao/events")
        @NotBlank
        @Size(max = 500)
        String url,

        @Schema(description = "Which events", examples = "[\"io.jixiao.report.report.created.v1\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull String> eventTypes,

        @Schema(description = "Whether events are delivered", examples = "true") @NotNull
        Boolean active) {}
