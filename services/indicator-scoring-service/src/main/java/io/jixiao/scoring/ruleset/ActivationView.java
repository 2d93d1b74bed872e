package io.jixiao.scoring.ruleset;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RuleSetActivation",
        description =
                "The rule set that a division's evaluations of a year are opened under, where the request names none.")
public record ActivationView(
        @Schema(description = "财政区划, GB/T 2260", examples = "430200")
        String divisionCode,

        @Schema(description = "年度", examples = "2021") int fiscalYear,

        @Schema(description = "Which one", examples = "MOF-2020")
        String ruleSetId,

        @Schema(description = "Its version", examples = "1") int ruleSetVersion,

        @Schema(description = "Grows with every change; also the ETag")
        long revision,

        Instant activatedAt,

        @Schema(description = "Subject of the token; empty outside the scope of the reader's own token")
        String activatedBy,

        @Schema(description = "Why", examples = "湘财绩〔2021〕5号")
        String reason) {}
