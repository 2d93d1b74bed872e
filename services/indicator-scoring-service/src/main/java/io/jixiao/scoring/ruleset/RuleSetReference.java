package io.jixiao.scoring.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a rule set, with the hash that says it is still the same. */
@Embeddable
@Schema(description = "The rule set it is pinned to.")
public record RuleSetReference(
        @Schema(description = "Which one", examples = "MOF-2020") @Column(name = "rule_set_id")
        String id,

        @Schema(description = "Its version", examples = "1") @Column(name = "rule_set_version")
        int version,

        @Schema(description = "Hash of its canonical JSON, with its algorithm") @Column(name = "rule_set_hash")
        String hash) {}
