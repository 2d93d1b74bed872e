package io.jixiao.engine;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.LineReader;
import io.jixiao.engine.line.LineScorer;
import io.jixiao.engine.line.ReadLine;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * The score of an evaluation as it is beside its score as it would be. Cells that do not differ are read once, lines that do not
 * differ are judged once by one rule set, and flaws are looked for only in what would be, so that asking costs little more than one
 * score.
 *
 * @param present as it is, with its traces; its findings are empty
 * @param supposed as it would be, with its traces and findings
 */
public record Comparison(Score present, Score supposed) {

    /**
     * Scores both.
     *
     * @param supposed the same lines in the same order, with other weights, cells, judgements or funds
     * @param supposedRules the same rule set or another
     */
    public static Comparison of(
            Evaluation present, RuleSet rules, Evaluation supposed, RuleSet supposedRules, Mode mode) {
        List<ReadLine> read = Scorer.read(present, rules);
        boolean readAlike =
                present.fiscalYear() == supposed.fiscalYear() && rules.lexicon().equals(supposedRules.lexicon());
        List<ReadLine> readAgain = readAlike ? changed(read, supposed, rules) : Scorer.read(supposed, supposedRules);
        List<JudgedLine> judged = Scorer.judge(read, rules, mode);
        // Whether two rule sets say the same takes as long to find out as it takes to judge by the other.
        List<JudgedLine> judgedAgain = rules == supposedRules
                ? changed(judged, read, readAgain, Scorer.scorer(rules, mode))
                : Scorer.judge(readAgain, supposedRules, mode);
        return new Comparison(Scorer.total(present, judged, rules), Scorer.score(supposed, judgedAgain, supposedRules));
    }

    private static List<JudgedLine> changed(
            List<JudgedLine> judged, List<ReadLine> read, List<ReadLine> readAgain, LineScorer scorer) {
        List<JudgedLine> lines = new ArrayList<>(readAgain.size());
        for (int i = 0; i < readAgain.size(); i++) {
            boolean same = i < read.size() && read.get(i) == readAgain.get(i);
            lines.add(same ? judged.get(i) : scorer.score(readAgain.get(i)));
        }
        return lines;
    }

    private static List<ReadLine> changed(List<ReadLine> read, Evaluation supposed, RuleSet rules) {
        LineReader reader = Scorer.reader(supposed, rules);
        List<Indicator> indicators = supposed.indicators();
        List<ReadLine> lines = new ArrayList<>(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            lines.add(i < read.size() ? read.get(i).as(indicator, reader) : ReadLine.of(indicator, reader));
        }
        return lines;
    }
}
