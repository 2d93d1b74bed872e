package io.jixiao.scoring.quality;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.line.ReadLine;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.language.reading.Reading;
import io.jixiao.scoring.library.ActualThatMeets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Scores a table as if every target had just been met: what is found then is about the targets, and nobody needs to have
 * achieved anything yet.
 *
 * @param fiscalYear in which a date without a year is read
 */
record AllTargetsMet(RuleSet rules, int fiscalYear) {

    private static final Set<FindingCode> OF_THE_TARGET = EnumSet.of(
            FindingCode.TARGET_IN_NAME,
            FindingCode.OPERATOR_MISSING,
            FindingCode.UNIT_MISSING,
            FindingCode.TARGET_VAGUE,
            FindingCode.MULTIPLE_VALUES,
            FindingCode.TEXT_CUT_OFF,
            FindingCode.RATE_HOLDS_COUNT,
            FindingCode.COST_REWARDS_SPENDING,
            FindingCode.VALUE_IMPOSSIBLE,
            FindingCode.HOLLOW_NUMBER,
            FindingCode.DIRECTION_ASSUMED);

    Score score(List<Indicator> lines) {
        List<ReadLine> read = Scorer.read(table(lines), rules);
        List<Indicator> met = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            met.add(Rewritten.actual(
                    lines.get(i), ActualThatMeets.target(read.get(i).target())));
        }
        return Scorer.score(table(met), rules, Mode.EVALUATION);
    }

    /** How the line alone is read. */
    LineScore read(Indicator line) {
        return score(List.of(line)).lines().getFirst();
    }

    /** Whether the line's target can be measured, is read without doubt, and leaves nothing to find; whatever its class. */
    boolean isClean(Indicator line) {
        Score score = score(List.of(line));
        Reading target = score.lines().getFirst().target();
        return target instanceof Reading.Measurable
                && target.uncertainties().isEmpty()
                && score.findings().stream()
                        .filter(finding -> finding.lineId() != null && finding.cell() != Cell.NAME)
                        .noneMatch(finding -> OF_THE_TARGET.contains(finding.code()));
    }

    private Evaluation table(List<Indicator> lines) {
        return new Evaluation(SubjectKind.DEPARTMENT, fiscalYear, null, null, lines, null, null);
    }
}
