package io.jixiao.form.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.Form.IndicatorLine;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One indicator line, scored again. */
@Schema(name = "CheckedLine", description = "One indicator line, scored again.")
public record CheckedLine(
        @Schema(description = "三级指标 as written; absent where the form has none", examples = "执法满意率") @Nullable
        String name,

        @Schema(description = "一级指标 as written; absent where the form has none") @JsonProperty("class") @Nullable
        String indicatorClass,

        @Schema(description = "二级指标 as written; absent where the form has none") @Nullable
        String subclass,

        @Schema(
                description =
                        "Points it can earn; absent where the form does not tell, as where a class prints its points alone",
                examples = "10")
        @Nullable
        BigDecimal weight,

        @Schema(
                description = "Points earned; absent when undecided, or of points that are not known",
                examples = "9.44")
        @Nullable
        BigDecimal score,

        @Schema(description = "The score the form prints; absent when it prints none", examples = "10") @Nullable
        BigDecimal selfScore,

        @Schema(description = "The review's score beside it; absent when the form prints none") @Nullable
        BigDecimal reviewScore,

        @Schema(
                description =
                        "What the review found in place of the reported value, as written; absent when the form prints none",
                examples = "1800册")
        @Nullable
        String reviewActual,

        @Schema(description = "What was read in the target cell")
        CheckedValue target,

        @Schema(description = "What was read in the actual cell")
        CheckedValue actual,

        @Schema(description = "Points lost; absent when undecided, or of points that are not known", examples = "0.56")
        @Nullable
        BigDecimal lost,

        @Schema(description = "Why, as a sentence") String reason,

        @Schema(description = "The rule applied; absent when none could be") @Nullable
        MethodKind method,

        @Schema(description = "Which way is better; absent where the method has none") @Nullable
        Direction direction,

        @Schema(description = "The rule with the numbers in it; absent when undecided", examples = "10 × 85 ÷ 90")
        @Nullable
        String formula,

        @Schema(description = "Its value to ten decimals; absent when undecided", examples = "9.4444444444") @Nullable
        BigDecimal unrounded) {

    static CheckedLine of(CheckedForm checked, int row, Locale locale) {
        IndicatorLine written = checked.form().indicators().get(row);
        LineScore score = checked.score().lines().get(row);
        boolean isKnown = checked.isOfKnownWeight(row);
        return new CheckedLine(
                written.name(),
                written.indicatorClass(),
                written.subclass(),
                isKnown ? score.weight() : null,
                isKnown ? score.score() : null,
                written.declaredScore(),
                written.reviewScore(),
                written.reviewActual(),
                CheckedValue.of(score.target()),
                CheckedValue.of(score.actual()),
                isKnown ? score.lost() : null,
                Sentences.of(score, locale),
                score.trace().method(),
                score.trace().direction(),
                isKnown ? score.trace().formula() : null,
                isKnown ? score.trace().unrounded() : null);
    }
}
