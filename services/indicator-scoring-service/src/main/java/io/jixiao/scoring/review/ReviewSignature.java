package io.jixiao.scoring.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Completes a review.")
public record ReviewSignature(
        @Schema(description = "复核意见", examples = "自评基本属实，一项指标目标值偏低") @NotBlank @Size(max = 2000)
        String opinion,

        @Schema(
                description =
                        "Lines without a review score keep their self score, with the opinion as the reason; if false, such lines make the completion fail",
                defaultValue = "false")
        Boolean confirmRemaining) {

    boolean confirmsRemaining() {
        return Boolean.TRUE.equals(confirmRemaining);
    }
}
