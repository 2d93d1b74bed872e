package io.jixiao.form.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.reading.Reading;
import io.jixiao.engine.reading.ReadingKind;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.form.Form;
import io.jixiao.form.Form.IndicatorLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form, scored again: each line as read, its score and why, the totals, the grade and every flaw. */
@Schema(
        name = "FormCheckAnswer",
        description =
                "A form, scored again: each line as read, its score and why, the totals, the grade and every flaw.")
public record CheckAnswer(
        @Schema(description = "Id of the rule set it was scored by", examples = "MOF-2020")
        String ruleSet,

        @Schema(description = "Its version", examples = "1") int ruleSetVersion,

        @Schema(description = "年度, as read; absent when the form names none", examples = "2021")
        Integer fiscalYear,

        @Schema(description = "The budget execution line") Execution execution,

        @Schema(description = "The indicator lines in the table's order")
        List<Line> lines,

        @Schema(description = "Sum of all weights, execution included", examples = "100")
        BigDecimal totalWeight,

        @Schema(description = "Sum of the rounded lines; absent while a line is undecided", examples = "98.43")
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
        String grade,

        @Schema(description = "Every flaw, in the table's order")
        List<FindingAnswer> findings,

        @Schema(description = "What the reader assumed, chose or left out")
        List<NoteAnswer> notes,

        @Schema(description = "What was read, in the shape of a form in JSON")
        Form form,

        @Schema(description = "The answers of the file's further forms; absent where it holds one")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<CheckAnswer> others) {

    /** The budget execution line, scored again. */
    @Schema(name = "CheckedExecution", description = "The budget execution line, scored again.")
    public record Execution(
            @Schema(description = "Points it can earn", examples = "10")
            BigDecimal weight,

            @Schema(
                    description =
                            "Executed ÷ adjusted budget with two decimals, \"59.58%\"; absent when not computable",
                    examples = "59.58%")
            String rate,

            @Schema(description = "Points earned; absent when undecided", examples = "5.96")
            BigDecimal score,

            @Schema(description = "The score the form prints; absent when it prints none", examples = "6")
            BigDecimal selfScore,

            @Schema(description = "Points lost; absent when undecided", examples = "4.04")
            BigDecimal lost,

            @Schema(description = "Why, as a sentence") String reason) {}

    /** One indicator line, scored again. */
    @Schema(name = "CheckedLine", description = "One indicator line, scored again.")
    public record Line(
            @Schema(description = "三级指标 as written; absent where the form has none", examples = "执法满意率")
            String name,

            @Schema(description = "一级指标 as written; absent where the form has none") @JsonProperty("class")
            String indicatorClass,

            @Schema(description = "二级指标 as written; absent where the form has none")
            String subclass,

            @Schema(description = "Points it can earn", examples = "10")
            BigDecimal weight,

            @Schema(description = "Points earned; absent when undecided", examples = "9.44")
            BigDecimal score,

            @Schema(description = "The score the form prints; absent when it prints none", examples = "10")
            BigDecimal selfScore,

            @Schema(description = "The review's score beside it; absent when the form prints none")
            BigDecimal reviewScore,

            @Schema(description = "What was read in the target cell")
            Value target,

            @Schema(description = "What was read in the actual cell")
            Value actual,

            @Schema(description = "Points lost; absent when undecided", examples = "0.56")
            BigDecimal lost,

            @Schema(description = "Why, as a sentence") String reason,

            @Schema(description = "The rule applied; absent when none could be")
            MethodKind method,

            @Schema(description = "Which way is better; absent where the method has none")
            Direction direction,

            @Schema(description = "The rule with the numbers in it; absent when undecided", examples = "10 × 85 ÷ 90")
            String formula,

            @Schema(description = "Its value to ten decimals; absent when undecided", examples = "9.4444444444")
            BigDecimal unrounded) {}

    /** What was read in a cell. */
    @Schema(name = "CheckedValue", description = "What was read in a cell.")
    public record Value(
            @Schema(
                    description = "NUMERIC, RANGE, YES_NO, DEADLINE or QUALITATIVE; absent for an empty cell",
                    examples = "NUMERIC")
            String kind,

            @Schema(description = "GE, GT, EQ, LE, LT or NONE; absent for an empty cell", examples = "GE")
            String operator,

            @Schema(
                    description = "The number as written, or a range's lower end; absent for other kinds",
                    examples = "90")
            BigDecimal value,

            @Schema(description = "A range's upper end; absent for other kinds")
            BigDecimal upperValue,

            @Schema(description = "As written, scale included (万元); absent where there is none", examples = "%")
            String unit,

            @Schema(
                    description = "The last day in time, as an ISO date; absent for other kinds",
                    examples = "2021-12-31")
            String deadline,

            @Schema(description = "The cell as written; absent for an empty cell", examples = "≥90%")
            String text) {

        static Value of(Reading reading) {
            boolean missing = reading.kind() == ReadingKind.MISSING;
            return new Value(
                    missing ? null : reading.kind().name(),
                    missing ? null : reading.operator().name(),
                    reading.value(),
                    reading.upperValue(),
                    reading.unit(),
                    reading.deadline(),
                    reading.text());
        }
    }

    /** One flaw of the form. */
    @Schema(name = "CheckedFinding", description = "One flaw of the form.")
    public record FindingAnswer(
            @Schema(description = "What is wrong") FindingCode code,

            @Schema(description = "ERROR, WARNING or ADVICE, by the rule set")
            Severity severity,

            @Schema(
                    description =
                            "The indicator, 预算执行率, a class or a funds row it is about; absent for the whole table",
                    examples = "执法满意率")
            String line,

            @Schema(description = "The sentence") String message) {}

    /** Something the reader assumed, chose or left out; no flaw of the form. */
    @Schema(name = "CheckNote", description = "Something the reader assumed, chose or left out; no flaw of the form.")
    public record NoteAnswer(
            @Schema(description = "A stable name", examples = "FISCAL_YEAR_ASSUMED")
            String code,

            @Schema(description = "The sentence") String message) {}

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
                execution(checked, locale),
                IntStream.range(0, score.lines().size())
                        .mapToObj(i ->
                                line(form.indicators().get(i), score.lines().get(i), locale))
                        .toList(),
                score.totalWeight(),
                score.total(),
                score.subtotal(),
                score.lost(),
                score.undecidedWeight(),
                score.grade() == null ? null : score.grade().chineseName(),
                score.findings().stream()
                        .map(it ->
                                new FindingAnswer(it.code(), it.severity(), checked.line(it), Sentences.of(it, locale)))
                        .toList(),
                checked.notes().stream()
                        .map(it -> new NoteAnswer(it.code(), it.message(locale)))
                        .toList(),
                form,
                others);
    }

    private static Execution execution(CheckedForm checked, Locale locale) {
        ExecutionScore score = checked.score().execution();
        return new Execution(
                score.weight(),
                score.rate() == null ? null : score.rate().toPlainString() + "%",
                score.score(),
                checked.form().execution() == null
                        ? null
                        : checked.form().execution().declaredScore(),
                score.lost(),
                Sentences.of(score, locale));
    }

    private static Line line(IndicatorLine written, LineScore score, Locale locale) {
        return new Line(
                written.name(),
                written.indicatorClass(),
                written.subclass(),
                score.weight(),
                score.score(),
                written.declaredScore(),
                written.reviewScore(),
                Value.of(score.target()),
                Value.of(score.actual()),
                score.lost(),
                Sentences.of(score, locale),
                score.trace().method(),
                score.trace().direction(),
                score.trace().formula(),
                score.trace().unrounded());
    }
}
