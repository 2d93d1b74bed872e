package io.jixiao.scoring.quality;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Severity;
import io.jixiao.language.text.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "QualityReview",
        description = "What is weak about a table's targets and weights, and what to write instead.")
public record QualityReviewView(
        UUID evaluationId,

        @Schema(description = "The version that was reviewed, as in the evaluation's ETag", examples = "3")
        long editVersion,

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
                        "The evaluation of the year before that it was compared with; absent where none was approved")
        @Nullable
        UUID lastYearEvaluationId,

        @Schema(description = "Its official score version; absent where none was approved", examples = "2") @Nullable
        Long lastYearVersion,

        @Schema(description = "What concerns the whole table first, then line by line")
        List<WeaknessView> weaknesses) {

    @Schema(name = "Weakness", description = "A flaw that can still be mended before the year.")
    public record WeaknessView(
            WeaknessCode code,
            Severity severity,

            @Schema(description = "The indicator's id; absent where it is about no single line") @Nullable
            String lineId,

            @Schema(description = "The indicator's name, or a class; absent for the whole table", examples = "市容市貌")
            @Nullable
            String line,

            @Schema(description = "The column") Cell cell,

            @Schema(description = "What is weak, in Chinese and English")
            LocalizedText sentence,

            @Schema(description = "What to write instead, the best first")
            List<SuggestionView> suggestions) {

        static WeaknessView of(Weakness weakness) {
            return new WeaknessView(
                    weakness.code(),
                    weakness.severity(),
                    weakness.lineId(),
                    weakness.place().label(),
                    weakness.cell(),
                    weakness.sentence(),
                    weakness.suggestions().stream().map(SuggestionView::of).toList());
        }
    }
}
