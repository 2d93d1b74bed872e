package io.jixiao.form.check;

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

/**
 * The answer of a form check, for people's programs.
 *
 * @param ruleSet id of the rule set it was scored by
 * @param ruleSetVersion its version
 * @param fiscalYear 年度, as read; null when the form names none
 * @param execution the budget execution line
 * @param lines the indicator lines in the table's order
 * @param totalWeight sum of all weights, execution included
 * @param total sum of the rounded lines; null while a line is undecided
 * @param subtotal points earned on the decided lines
 * @param lost points lost on the decided lines
 * @param undecidedWeight points of the undecided lines
 * @param grade 优, 良, 中 or 差; null while a line is undecided and where the weights do not sum to 100
 * @param findings every flaw, in the table's order
 * @param notes what the reader assumed, chose or left out
 * @param form what was read, in the shape of a form in JSON
 */
public record CheckAnswer(
        String ruleSet,
        int ruleSetVersion,
        Integer fiscalYear,
        Execution execution,
        List<Line> lines,
        BigDecimal totalWeight,
        BigDecimal total,
        BigDecimal subtotal,
        BigDecimal lost,
        BigDecimal undecidedWeight,
        String grade,
        List<FindingAnswer> findings,
        List<NoteAnswer> notes,
        Form form) {

    /**
     * @param weight points it can earn
     * @param rate executed ÷ adjusted budget with two decimals, "59.58%"; null when not computable
     * @param score points earned; null when undecided
     * @param selfScore the score the form prints; null when it prints none
     * @param lost points lost; null when undecided
     * @param reason why, as a sentence
     */
    public record Execution(
            BigDecimal weight, String rate, BigDecimal score, BigDecimal selfScore, BigDecimal lost, String reason) {}

    /**
     * @param name 三级指标 as written
     * @param indicatorClass 一级指标 as written
     * @param subclass 二级指标 as written
     * @param weight points it can earn
     * @param score points earned; null when undecided
     * @param selfScore the score the form prints; null when it prints none
     * @param reviewScore the review's score beside it; null when the form prints none
     * @param target what was read in the target cell
     * @param actual what was read in the actual cell
     * @param lost points lost; null when undecided
     * @param reason why, as a sentence
     * @param method the rule applied; null when none could be
     * @param direction which way is better; null where the method has none
     * @param formula the rule with the numbers in it; null when undecided
     * @param unrounded its value to ten decimals; null when undecided
     */
    public record Line(
            String name,
            @JsonProperty("class") String indicatorClass,
            String subclass,
            BigDecimal weight,
            BigDecimal score,
            BigDecimal selfScore,
            BigDecimal reviewScore,
            Value target,
            Value actual,
            BigDecimal lost,
            String reason,
            MethodKind method,
            Direction direction,
            String formula,
            BigDecimal unrounded) {}

    /**
     * @param kind NUMERIC, RANGE, YES_NO, DEADLINE or QUALITATIVE; null for an empty cell
     * @param operator GE, GT, EQ, LE, LT or NONE; null for an empty cell
     * @param value the number as written, or a range's lower end
     * @param upperValue a range's upper end
     * @param unit as written, scale included (万元)
     * @param deadline the last day in time, as an ISO date
     * @param text the cell as written; null for an empty cell
     */
    public record Value(
            String kind,
            String operator,
            BigDecimal value,
            BigDecimal upperValue,
            String unit,
            String deadline,
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

    /**
     * @param code what is wrong
     * @param severity ERROR, WARNING or ADVICE, by the rule set
     * @param line the indicator, 预算执行率, a class or a funds row it is about; null for the whole table
     * @param message the sentence
     */
    public record FindingAnswer(FindingCode code, Severity severity, String line, String message) {}

    /**
     * @param code a stable name
     * @param message the sentence
     */
    public record NoteAnswer(String code, String message) {}

    /** The answer with its sentences in this language. */
    public static CheckAnswer of(CheckedForm checked, Locale locale) {
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
                form);
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
