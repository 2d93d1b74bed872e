package io.jixiao.form.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A form, scored again: each line as read, its score and why, the totals, the grade and every flaw. */
@Schema(
        name = "FormCheckAnswer",
        description =
                "A form, scored again: each line as read, its score and why, the totals, the grade and every flaw.")
public record CheckAnswer(
        @Schema(description = "Id of the rule set it was scored by", examples = "MOF-2020")
        String ruleSet,

        @Schema(description = "Its version", examples = "1") int ruleSetVersion,

        @Schema(description = "年度, as read; absent when the form names none", examples = "2021") @Nullable
        Integer fiscalYear,

        @Schema(description = "The budget execution line") CheckedExecution execution,

        @Schema(description = "The indicator lines in the table's order")
        List<CheckedLine> lines,

        @Schema(
                description =
                        "Points that classes print for their lines together, where the lines have none of their own; absent where there are none such")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<CheckedClassPoints> sharedPoints,

        @Schema(
                description =
                        "Sum of all weights, execution included; absent where some are not known and no class tells them",
                examples = "100")
        @Nullable
        BigDecimal totalWeight,

        @Schema(
                description =
                        "Sum of the rounded lines, capped where the rule set caps it; absent while a line is undecided",
                examples = "98.43")
        @Nullable
        BigDecimal total,

        @Schema(description = "Points earned on the decided lines", examples = "98.43")
        BigDecimal subtotal,

        @Schema(description = "Points lost on the decided lines", examples = "1.57")
        BigDecimal lost,

        @Schema(description = "Points of the undecided lines", examples = "0")
        BigDecimal undecidedWeight,

        @Schema(
                description = "优, 良, 中 or 差; absent while a line is undecided and where the weights do not sum to 100",
                examples = "优")
        @Nullable
        String grade,

        @Schema(
                description = "Why the total is capped, as a sentence; absent where the rule set caps nothing",
                examples = "全年执行数 75000 元不足全年预算数 100000 元的 80%，总分以 89 分为限：各项得分之和 97.5 分，失 8.5 分（示例 第 1 版）。")
        @Nullable
        String cap,

        @Schema(description = "Every flaw, in the table's order")
        List<CheckedFinding> findings,

        @Schema(description = "What the reader assumed, chose or left out")
        List<CheckNote> notes,

        @Schema(description = "What was read, in the shape of a form in JSON")
        Form form,

        @Schema(description = "The answers of the file's further forms; absent where it holds one")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<CheckAnswer> others) {

    /**
     * The answer for a file, with its sentences in this language.
     *
     * @param forms the file's forms, at least one
     */
    public static CheckAnswer of(List<CheckedForm> forms, Locale locale) {
        List<CheckAnswer> others =
                forms.stream().skip(1).map(it -> of(it, List.of(), locale)).toList();
        return of(forms.getFirst(), others, locale);
    }

    private static CheckAnswer of(CheckedForm checked, List<CheckAnswer> others, Locale locale) {
        Form form = checked.form();
        Score score = checked.score();
        return new CheckAnswer(
                score.ruleSetId(),
                score.ruleSetVersion(),
                form.fiscalYear(),
                CheckedExecution.of(checked, locale),
                IntStream.range(0, score.lines().size())
                        .mapToObj(i -> CheckedLine.of(checked, i, locale))
                        .toList(),
                CheckedClassPoints.of(checked),
                checked.totalWeight(),
                score.total(),
                score.subtotal(),
                score.lost(),
                score.undecidedWeight(),
                score.grade() == null ? null : score.grade().chineseName(),
                score.cap() == null ? null : Sentences.of(score.cap(), locale),
                score.findings().stream()
                        .map(it -> CheckedFinding.of(it, checked, locale))
                        .toList(),
                checked.notes().stream().map(it -> CheckNote.of(it, locale)).toList(),
                form,
                others);
    }
}
