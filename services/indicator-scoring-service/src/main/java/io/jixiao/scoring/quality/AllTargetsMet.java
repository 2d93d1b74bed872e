package io.jixiao.scoring.quality;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.line.LineReader;
import io.jixiao.engine.line.ReadLine;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.language.reading.Reading;
import io.jixiao.scoring.library.ActualThatMeets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores a table as if every target had just been met: what is found then is about the targets, and nobody needs to have
 * achieved anything yet. A line that is asked about again is not read again: reading is the dear part, and a review asks about a line
 * once for each thing that is weak about it.
 */
final class AllTargetsMet {

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

    private final RuleSet rules;
    private final int fiscalYear;
    private final LineReader reader;
    private final Map<Indicator, ReadLine> read = new HashMap<>();
    private final Map<Indicator, Score> alone = new HashMap<>();

    /** @param fiscalYear in which a date without a year is read */
    AllTargetsMet(RuleSet rules, int fiscalYear) {
        this.rules = rules;
        this.fiscalYear = fiscalYear;
        this.reader = new LineReader(fiscalYear, rules.lexicon());
    }

    RuleSet rules() {
        return rules;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    Score score(List<Indicator> lines) {
        List<ReadLine> met = lines.stream().map(this::met).toList();
        return Scorer.score(table(met.stream().map(ReadLine::indicator).toList()), met, rules, Mode.EVALUATION);
    }

    private ReadLine met(Indicator line) {
        return read.computeIfAbsent(Rewritten.actual(line, null), it -> {
            ReadLine asked = ReadLine.of(it, reader);
            return asked.as(Rewritten.actual(it, ActualThatMeets.target(asked.target())), reader);
        });
    }

    private Score alone(Indicator line) {
        return alone.computeIfAbsent(line, it -> score(List.of(it)));
    }

    /** How the line alone is read. */
    LineScore read(Indicator line) {
        return alone(line).lines().getFirst();
    }

    /** Whether the line's target can be measured, is read without doubt, and leaves nothing to find; whatever its class. */
    boolean isClean(Indicator line) {
        Score score = alone(line);
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
