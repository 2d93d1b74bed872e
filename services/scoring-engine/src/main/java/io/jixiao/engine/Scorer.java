package io.jixiao.engine;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Findings;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.ExecutionScorer;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.LineReader;
import io.jixiao.engine.line.LineScorer;
import io.jixiao.engine.line.ReadLine;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores an evaluation by a rule set: a pure function, without clock, locale or I/O. The same input gives the same
 * output, and no text in a form makes it throw.
 */
public final class Scorer {
    private Scorer() {}

    /** The evaluation scored line by line, with its total, grade, traces and findings. */
    public static Score score(Evaluation evaluation, RuleSet rules, Mode mode) {
        return score(evaluation, read(evaluation, rules), rules, mode);
    }

    /** The indicator lines with their cells read; they may be kept and scored many times. */
    public static List<ReadLine> read(Evaluation evaluation, RuleSet rules) {
        LineReader reader = reader(evaluation, rules);
        return evaluation.indicators().stream()
                .map(indicator -> ReadLine.of(indicator, reader))
                .toList();
    }

    static LineReader reader(Evaluation evaluation, RuleSet rules) {
        return new LineReader(evaluation.fiscalYear(), rules.lexicon());
    }

    /** As {@link #score(Evaluation, RuleSet, Mode)}, for lines already read from this evaluation. */
    public static Score score(Evaluation evaluation, List<ReadLine> read, RuleSet rules, Mode mode) {
        return score(evaluation, judge(read, rules, mode), rules);
    }

    /** As {@link #score(Evaluation, List, RuleSet, Mode)}, for lines already judged. */
    static Score score(Evaluation evaluation, List<JudgedLine> judged, RuleSet rules) {
        Score marked = total(evaluation, judged, rules);
        return marked.with(Findings.in(ScoredTable.of(evaluation, rules, judged, marked)));
    }

    /** The score with its traces alone: no flaw is looked for, so the findings are empty. */
    public static Score mark(Evaluation evaluation, List<ReadLine> read, RuleSet rules, Mode mode) {
        return total(evaluation, judge(read, rules, mode), rules);
    }

    static List<JudgedLine> judge(List<ReadLine> read, RuleSet rules, Mode mode) {
        LineScorer scorer = scorer(rules, mode);
        List<JudgedLine> judged = new ArrayList<>(read.size());
        for (ReadLine line : read) {
            judged.add(scorer.score(line));
        }
        return judged;
    }

    static LineScorer scorer(RuleSet rules, Mode mode) {
        return new LineScorer(rules, mode == Mode.FORM_CHECK);
    }

    static Score total(Evaluation evaluation, List<JudgedLine> judged, RuleSet rules) {
        ExecutionScore execution = new ExecutionScorer(rules).score(evaluation);
        List<LineScore> lines = judged.stream().map(JudgedLine::score).toList();
        return Total.of(rules, evaluation.funds().row(FundRow.TOTAL), execution, lines, evaluation.hasUnknownWeights());
    }
}
