package io.jixiao.form.check;

import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.sentence.Sentences;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The budget execution line, scored again. */
@Schema(name = "CheckedExecution", description = "The budget execution line, scored again.")
public record CheckedExecution(
        @Schema(description = "Points it can earn; absent on a form that prints no points at all", examples = "10")
        @Nullable
        BigDecimal weight,

        @Schema(
                description = "Executed ÷ adjusted budget with two decimals, \"59.58%\"; absent when not computable",
                examples = "59.58%")
        @Nullable
        String rate,

        @Schema(description = "Points earned; absent when undecided", examples = "5.96") @Nullable
        BigDecimal score,

        @Schema(description = "The score the form prints; absent when it prints none", examples = "6") @Nullable
        BigDecimal selfScore,

        @Schema(description = "Points lost; absent when undecided", examples = "4.04") @Nullable
        BigDecimal lost,

        @Schema(description = "Why, as a sentence") String reason) {

    static CheckedExecution of(CheckedForm checked, Locale locale) {
        ExecutionScore score = checked.score().execution();
        boolean isKnown = checked.isExecutionOfKnownWeight();
        return new CheckedExecution(
                isKnown ? score.weight() : null,
                score.rate() == null ? null : score.rate().toPlainString() + "%",
                isKnown ? score.score() : null,
                checked.form().execution() == null
                        ? null
                        : checked.form().execution().declaredScore(),
                isKnown ? score.lost() : null,
                Sentences.of(score, locale));
    }
}
