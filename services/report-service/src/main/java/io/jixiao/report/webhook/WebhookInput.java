package io.jixiao.report.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookRequest", description = "An address of a division's own system that is to be told of events.")
public record WebhookInput(
        @Schema(description = "Whose events, GB/T 2260; a division in the token's scope", examples = "430200")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String divisionCode,

        @Schema(description = "Whether those of the levels below, too; only with their scope", examples = "false")
        @NotNull
        Boolean levelsBelow,

        @Schema(
                description =
                        "Where to: https, port 443 where the operator has not allowed others, no user, no fragment",
                examples = "https://portal.example.gov.cn/jixiao/events")
        @NotBlank
        @Size(max = 500)
        String url,

        @Schema(description = "Which events", examples = "[\"io.jixiao.report.report.created.v1\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull String> eventTypes,

        @Schema(
                description = "Whether events are delivered; those of a time when it was not are not delivered later",
                examples = "true")
        @NotNull
        Boolean active) {}
