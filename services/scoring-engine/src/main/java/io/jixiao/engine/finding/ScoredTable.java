package io.jixiao.engine.finding;

import io.jixiao.engine.evaluation.Declared;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Score;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table with its lines judged and its totals made: what a careful reviewer looks at.
 *
 * @param narrative the prose beside the table, white space apart; empty when there is none
 */
public record ScoredTable(Evaluation evaluation, RuleSet rules, List<JudgedLine> lines, Score score, String narrative) {

    /** The table with its narrative as the evaluation has it. */
    public static ScoredTable of(Evaluation evaluation, RuleSet rules, List<JudgedLine> lines, Score score) {
        String prose = evaluation.prose();
        String narrative = prose == null ? "" : prose.replaceAll("[\\s　]+", "");
        return new ScoredTable(evaluation, rules, lines, score, narrative);
    }

    /** The execution line. */
    public ExecutionScore execution() {
        return score.execution();
    }

    /** What the form prints about itself. */
    public Declared declared() {
        return evaluation.declared();
    }

    /** Points of all indicator lines of the class, as written. */
    public BigDecimal weightOf(IndicatorClass indicatorClass) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JudgedLine line : lines) {
            if (line.indicator().indicatorClass() == indicatorClass) {
                sum = sum.add(line.score().weight());
            }
        }
        return sum;
    }

    /** Whether the cell holds an explanation, and not just a word for having none. */
    public boolean explains(String explanation) {
        return explanation != null
                && !explanation.isBlank()
                && !rules.lexicon().empty().contains(explanation.strip())
                && !rules.lexicon().noExplanation().contains(explanation.strip());
    }
}
