package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.method.AllOrNothing;
import io.jixiao.engine.method.HigherIsBetter;
import io.jixiao.engine.method.InWords;
import io.jixiao.engine.method.OnTime;
import io.jixiao.engine.method.ScoringMethod;
import io.jixiao.engine.method.Verdict;
import io.jixiao.engine.method.YesOrNo;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.Trace;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Scores indicator lines whose cells have been read. */
public final class LineScorer {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RuleSet rules;
    private final MethodSelection selection;
    private final boolean declaredStands;

    /** @param declaredStands whether a declared score stands where a judgement is needed and nobody can be asked */
    public LineScorer(RuleSet rules, boolean declaredStands) {
        this.rules = rules;
        this.selection = new MethodSelection(rules);
        this.declaredStands = declaredStands;
    }

    /** The line scored. */
    public JudgedLine score(ReadLine line) {
        Notes notes = new Notes();
        if (line.targetInName()) {
            notes.add(Note.TARGET_IN_NAME);
        }
        Indicator indicator = line.indicator();
        BigDecimal weight = indicator.weight() == null ? BigDecimal.ZERO : indicator.weight();
        Ruling ruling = rule(line, weight, notes);
        Verdict verdict = Judgement.decide(ruling.verdict(), indicator, weight, declaredStands);
        Marks marks = Marks.of(verdict, weight, rules.rounding());
        Trace trace = new Trace(
                rules.id(),
                rules.version(),
                ruling.kind(),
                ruling.direction(),
                PrintedReading.target(line, ruling.direction()),
                line.printedActual(),
                marks.formula(),
                marks.unrounded(),
                marks.score(),
                marks.lost(),
                verdict.reason());
        LineScore score = new LineScore(
                indicator.id(),
                indicator.name(),
                indicator.indicatorClass(),
                indicator.indicatorSubclass(),
                weight,
                line.target(),
                line.actual(),
                verdict.met(),
                marks.score(),
                marks.lost(),
                verdict.reason(),
                trace);
        return new JudgedLine(indicator, score, notes.taken());
    }

    /** A verdict, the rule it was reached by, and the direction of that rule; both null where none applied. */
    private record Ruling(
            @Nullable MethodKind kind, @Nullable Direction direction, Verdict verdict) {
        static Ruling open(Reason reason) {
            return new Ruling(null, null, new Verdict.Open(null, reason));
        }

        static Ruling by(ScoringMethod method, @Nullable Direction direction, BigDecimal weight) {
            return new Ruling(method.kind(), direction, method.judge(weight));
        }
    }

    private Ruling rule(ReadLine line, BigDecimal weight, Notes notes) {
        Reading actual = line.actual();
        if (actual instanceof Reading.Missing) {
            return Ruling.open(Reason.ACTUAL_MISSING);
        }
        if (NotDone.isSaid(line.indicator(), rules.lexicon())) {
            notes.add(Note.SAID_NOT_DONE);
            if (!(line.target() instanceof Reading.Missing) && !holdsValue(actual)) {
                return notDone(line.indicator(), weight);
            }
        }
        return switch (line.target()) {
            case Reading.Scale target -> Ruling.by(onScale(line.indicator(), target), null, weight);
            case Reading.InWords target -> Ruling.by(inWords(line.indicator()), null, weight);
            case Reading.Missing target -> Ruling.open(Reason.TARGET_MISSING);
            case Reading.YesNo target ->
                actual instanceof Reading.YesNo answer
                        ? Ruling.by(new YesOrNo(target.yes(), answer.yes()), null, weight)
                        : unanswered(line.indicator(), Reason.NOT_COMPARABLE, weight);
            case Reading.Deadline target ->
                line.timing() != null
                        ? Ruling.by(onTime(line.indicator(), line.timing()), null, weight)
                        : unanswered(line.indicator(), Reason.NOT_COMPARABLE, weight);
            case Reading.Quantity target ->
                actual instanceof Reading.Number
                        ? measured(line, target, weight, notes)
                        : unanswered(line.indicator(), Reason.NOT_COMPARABLE, weight);
        };
    }

    /** A number decides for itself, and so does the day to which something was put off. */
    private static boolean holdsValue(Reading actual) {
        return actual instanceof Reading.Quantity || actual instanceof Reading.Deadline;
    }

    /** Words for not done are not overruled by an attainment that says the opposite. */
    private Ruling notDone(Indicator indicator, BigDecimal weight) {
        Attainment attainment = indicator.attainment() == Attainment.MET ? null : indicator.attainment();
        return attainment == null
                ? new Ruling(MethodKind.QUALITATIVE, null, new Verdict.Open(false, Reason.ATTAINMENT_OPEN))
                : Ruling.by(inWords(indicator), null, weight);
    }

    private InWords onScale(Indicator indicator, Reading.Scale target) {
        Attainment attainment =
                indicator.attainment() == null ? ScalePlace.of(target, indicator.actualText()) : indicator.attainment();
        return new InWords(attainment, indicator.share(), rules.attainmentBands());
    }

    private Ruling measured(ReadLine line, Reading.Quantity target, BigDecimal weight, Notes notes) {
        Indicator indicator = line.indicator();
        if (line.completed() != null) {
            notes.add(Note.COMPLETION_RATE);
            return Ruling.by(new HigherIsBetter(HUNDRED, line.completed()), Direction.HIGHER, weight);
        }
        Measurement measured = line.measurement();
        if (measured == null || measured.slipped(rules.thresholds())) {
            return Ruling.open(Reason.UNIT_MISMATCH);
        }
        if (negativeCount(indicator, target, measured)) {
            return Ruling.open(Reason.ACTUAL_NEGATIVE);
        }
        if (measured.lent() == Measurement.Lent.UNIT || measured.lent() == Measurement.Lent.SCALE) {
            notes.add(Note.UNIT_ASSUMED);
        }
        return switch (target) {
            case Reading.Range range ->
                Ruling.by(selection.select(indicator, range, measured, Direction.HIGHER), null, weight);
            case Reading.Number number -> {
                DirectionRule rule = DirectionRule.of(indicator, number, measured.unit(), rules.lexicon());
                note(rule, number, measured, notes);
                yield Ruling.by(
                        selection.select(indicator, number, measured, rule.direction()), rule.direction(), weight);
            }
        };
    }

    private void note(DirectionRule rule, Reading.Number target, Measurement measured, Notes notes) {
        if (rule.assumed()) {
            notes.add(Note.DIRECTION_ASSUMED);
        }
        boolean strict = target.operator() == Operator.GT || target.operator() == Operator.LT;
        if (strict && measured.actual().compareTo(measured.target()) == 0) {
            notes.add(Note.STRICT_BOUNDARY);
        }
        if (rule.direction() == Direction.HIGHER && overAchieved(measured)) {
            notes.add(Note.OVER_ACHIEVED);
        }
    }

    private boolean overAchieved(Measurement measured) {
        BigDecimal percent = rules.thresholds().overAchievedPercent();
        return measured.target().signum() > 0
                && measured.actual().compareTo(measured.target()) >= 0
                && measured.actual()
                                .movePointRight(2)
                                .compareTo(measured.target().multiply(percent))
                        >= 0;
    }

    private static boolean negativeCount(Indicator indicator, Reading.Quantity target, Measurement measured) {
        boolean cannotBe = measured.unit() != null
                && (measured.unit().kind() == Unit.Kind.AMOUNT
                        || measured.unit().kind() == Unit.Kind.DURATION);
        return cannotBe
                && measured.actual().signum() < 0
                && measured.target().signum() >= 0
                && !Growth.isAbout(indicator.name(), target);
    }

    /** Target and actual say nothing to each other: how far it was reached is a person's word. */
    private Ruling unanswered(Indicator indicator, Reason reason, BigDecimal weight) {
        return indicator.attainment() == null ? Ruling.open(reason) : Ruling.by(inWords(indicator), null, weight);
    }

    private InWords inWords(Indicator indicator) {
        return new InWords(indicator.attainment(), indicator.share(), rules.attainmentBands());
    }

    private static ScoringMethod onTime(Indicator indicator, Timing timing) {
        OnTime onTime = new OnTime(timing.deadline(), timing.done());
        boolean allOrNothing = indicator.method() != null && indicator.method().kind() == MethodKind.ALL_OR_NOTHING;
        return allOrNothing ? new AllOrNothing(onTime) : onTime;
    }
}
