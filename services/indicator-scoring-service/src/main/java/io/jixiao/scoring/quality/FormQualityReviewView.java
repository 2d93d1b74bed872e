package io.jixiao.scoring.quality;

import io.jixiao.scoring.quality.QualityReviewView.WeaknessView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "FormQualityReview",
        description = "What is weak about the targets and weights of a form, and what to write instead.")
public record FormQualityReviewView(
        @Schema(description = "单位名称; absent where the form does not say", examples = "株洲市城市管理综合行政执法支队") @Nullable
        String unit,

        @Schema(description = "项目名称; absent on a department's form", examples = "城区排水管网改造") @Nullable
        String project,

        @Schema(description = "年度", examples = "2022") int fiscalYear,

        @Schema(description = "The rule set by which it was reviewed", examples = "MOF-2020")
        String ruleSetId,

        @Schema(description = "Its version", examples = "1") int ruleSetVersion,

        @Schema(description = "Lines of the table", examples = "9")
        int lines,

        @Schema(description = "Lines of which nothing is weak", examples = "4")
        int linesWithoutWeakness,

        @Schema(
                description =
                        "What concerns the whole table first, then line by line; a line's id is its own, or its place from 1")
        List<WeaknessView> weaknesses) {

    @Schema(name = "FormQualityReviews", description = "The forms of a file, reviewed.")
    public record Listed(
            @Schema(description = "In the order of the file")
            List<FormQualityReviewView> items) {}
}
