package io.jixiao.engine.finding;

import io.jixiao.engine.evaluation.Declared;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Score;
import io.jixiao.language.reading.Simplified;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with its lines judged and its totals made: what a careful reviewer looks at.
 *
 * @param weights points of each class, as its lines or the class itself prints them; a class without lines is absent
 * @param texts what stands in the cells of the lines, names and explanations included, in simplified characters
 * @param narrative the prose beside the table without white space, a line feed after each paragraph; empty when there is none
 */
public record ScoredTable(
        Evaluation evaluation,
        RuleSet rules,
        List<JudgedLine> lines,
        Score score,
        Map<IndicatorClass, BigDecimal> weights,
        List<String> texts,
        String narrative) {

    /** The table with its narrative as the evaluation has it. */
    public static ScoredTable of(Evaluation evaluation, RuleSet rules, List<JudgedLine> lines, Score score) {
        String narrative = NarrativeText.of(evaluation.prose());
        return new ScoredTable(evaluation, rules, lines, score, weights(evaluation, lines), texts(lines), narrative);
    }

    private static Map<IndicatorClass, BigDecimal> weights(Evaluation evaluation, List<JudgedLine> lines) {
        Map<IndicatorClass, BigDecimal> weights = new EnumMap<>(IndicatorClass.class);
        evaluation.pointsOfClasses().forEach(it -> weights.merge(it.of(), it.points(), BigDecimal::add));
        for (JudgedLine line : lines) {
            IndicatorClass of = line.indicator().indicatorClass();
            if (of != null) {
                weights.merge(of, line.score().weight(), BigDecimal::add);
            }
        }
        return weights;
    }

    private static List<String> texts(List<JudgedLine> lines) {
        List<String> texts = new ArrayList<>(4 * lines.size());
        for (JudgedLine line : lines) {
            Indicator it = line.indicator();
            addText(it.name(), texts);
            addText(it.targetText(), texts);
            addText(it.actualText(), texts);
            addText(it.deviationExplanation(), texts);
        }
        return texts;
    }

    private static void addText(@Nullable String written, List<String> texts) {
        if (written != null) {
            texts.add(Simplified.of(written.strip()));
        }
    }

    /** The execution line. */
    public ExecutionScore execution() {
        return score.execution();
    }

    /** What the form prints about itself. */
    public Declared declared() {
        return evaluation.declared();
    }

    /** Points of the class, as its lines or the class itself prints them. */
    public BigDecimal weightOf(IndicatorClass indicatorClass) {
        return weights.getOrDefault(indicatorClass, BigDecimal.ZERO);
    }

    /** Whether what stands there as an explanation explains nothing. */
    public boolean isHollow(@Nullable String explanation, String name) {
        return Explanation.isHollow(explanation, name, rules.lexicon());
    }

    /** Whether the cell holds an explanation, and not just a word for having none. */
    public boolean explains(@Nullable String explanation) {
        return Explanation.says(explanation, rules.lexicon());
    }
}
