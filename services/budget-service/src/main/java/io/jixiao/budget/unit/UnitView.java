package io.jixiao.budget.unit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Unit", description = "A unit with one version of its profile.")
public record UnitView(
        UUID id,

        @Schema(description = "The system of the division that the externalId belongs to", examples = "finance-430200")
        String source,

        @Schema(description = "The unit's own code in that system", examples = "104001")
        String externalId,

        @Schema(description = "财政区划, GB/T 2260", examples = "430200")
        String divisionCode,

        @Schema(description = "主管部门", examples = "104") String departmentCode,
        @Schema(description = "预算单位", examples = "104001") String unitCode,

        @Schema(description = "Full name", examples = "株洲市城市管理综合行政执法支队")
        String name,

        UnitProfile profile,

        @Schema(description = "Version of name and profile; also the ETag", examples = "1")
        int profileVersion,

        @Schema(description = "Hash of name and profile, with its algorithm")
        String profileHash,

        @Schema(description = "When this version was made") Instant profileCreatedAt) {}
