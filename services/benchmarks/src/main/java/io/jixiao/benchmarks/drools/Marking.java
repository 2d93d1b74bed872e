package io.jixiao.benchmarks.drools;

import io.jixiao.benchmarks.drools.Marks.Said;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the rules say when they fire, in their words: a global of theirs, one for each table. */
public final class Marking {
    private final Terms terms;
    private final Marks marks;
    private final Result result;

    Marking(Terms terms, Marks marks, Result result) {
        this.terms = terms;
        this.marks = marks;
        this.result = result;
    }

    /** Whether nobody can be asked, so that a declared score stands for a judgement. */
    public boolean declaredStands() {
        return result.declaredStands();
    }

    public void full(Aim aim) {
        mark(aim, Said.full(aim.line().weight()));
    }

    public void full(Line line, MethodKind method) {
        mark(line, method, null, Said.full(line.weight()));
    }

    public void full(InWords words) {
        full(words.line(), MethodKind.QUALITATIVE);
    }

    public void none(Aim aim, Reason reason) {
        mark(aim, Said.nothing(reason));
    }

    public void none(Line line, MethodKind method, Reason reason) {
        mark(line, method, null, Said.nothing(reason));
    }

    /** weight × part ÷ whole. */
    public void part(Aim aim, BigDecimal part, BigDecimal whole, Reason reason) {
        mark(aim, Said.part(aim.line().weight(), part.max(BigDecimal.ZERO), whole, reason));
    }

    /** weight × max(0, 1 − |actual − target| ÷ target). */
    public void distance(Aim aim, Reason reason) {
        BigDecimal weight = aim.line().weight();
        BigDecimal left =
                aim.target().subtract(aim.actual().subtract(aim.target()).abs());
        mark(
                aim,
                new Said(
                        weight.multiply(left.max(BigDecimal.ZERO)),
                        aim.target(),
                        Formulas.distance(weight, aim.actual(), aim.target()),
                        false,
                        reason));
    }

    /** weight × (1 − k × (excess − what is allowed)). */
    public void excess(Aim aim) {
        BigDecimal weight = aim.line().weight();
        BigDecimal allowed = aim.target().multiply(terms.overAchieved()).movePointLeft(2);
        BigDecimal left =
                aim.target().subtract(terms.deduction().multiply(aim.actual().subtract(allowed)));
        mark(
                aim,
                new Said(
                        weight.multiply(left.max(BigDecimal.ZERO)),
                        aim.target(),
                        Formulas.excess(weight, terms.deduction(), aim, terms.overAchieved()),
                        true,
                        Reason.FAR_EXCEEDED));
    }

    /** Points for each whole step are lost. */
    public void steps(Aim aim) {
        BigDecimal weight = aim.line().weight();
        MethodChoice choice = aim.choice();
        BigDecimal steps = aim.shortBy().divide(choice.step(), 0, RoundingMode.DOWN);
        mark(
                aim,
                new Said(
                        weight.subtract(choice.pointsPerStep().multiply(steps)).max(BigDecimal.ZERO),
                        BigDecimal.ONE,
                        Formulas.steps(weight, choice.pointsPerStep(), steps),
                        false,
                        aim.sense() == Sense.AT_MOST ? Reason.ABOVE_TARGET : Reason.BELOW_TARGET));
    }

    /** The points of a tier under the best one. */
    public void tier(Aim aim, BigDecimal points) {
        mark(aim, new Said(points, BigDecimal.ONE, Formula.number(points), false, Reason.OFF_TARGET));
    }

    /** A share of the weight by the satisfaction reached. */
    public void satisfaction(Aim aim, BigDecimal percent) {
        Reason reason = percent.compareTo(Shares.HUNDRED) == 0 ? Reason.MET : Reason.BELOW_TARGET;
        Said said = Said.share(aim.line().weight(), percent, aim.reached(), reason);
        mark(aim.line(), MethodKind.SATISFACTION_BANDS, aim.direction(), said);
    }

    /** Satisfaction under every band. */
    public void dissatisfaction(Aim aim) {
        mark(aim.line(), MethodKind.SATISFACTION_BANDS, aim.direction(), Said.nothing(Reason.BELOW_FLOOR));
    }

    /** A share of the weight that a person gave for words. */
    public void share(InWords words, Boolean met, Reason reason) {
        Line line = words.line();
        mark(line, MethodKind.QUALITATIVE, null, Said.share(line.weight(), words.share(), met, reason));
    }

    /** A share that a person decided where no rule does. */
    public void judged(Undecided undecided) {
        Line line = undecided.line();
        mark(undecided, Said.share(line.weight(), line.share(), undecided.met(), Reason.JUDGED));
    }

    /** The declared score stands. */
    public void selfJudged(Undecided undecided) {
        BigDecimal points =
                undecided.declared().max(BigDecimal.ZERO).min(undecided.line().weight());
        mark(undecided, new Said(points, BigDecimal.ONE, Formula.number(points), undecided.met(), Reason.SELF_JUDGED));
    }

    /** No points yet: someone must judge. */
    public void open(Undecided undecided) {
        mark(undecided, Said.open(undecided.met(), undecided.reason()));
    }

    /** No points yet: the form must be mended. */
    public void open(Line line, Reason reason) {
        mark(line, null, null, Said.open(null, reason));
    }

    public void note(Line line, Note note) {
        result.add(new Noticed(line.id(), note));
    }

    private void mark(Undecided undecided, Said said) {
        mark(undecided.line(), undecided.method(), undecided.direction(), said);
    }

    private void mark(Aim aim, Said said) {
        mark(aim.line(), aim.method(), aim.direction(), said);
    }

    private void mark(Line line, MethodKind method, Direction direction, Said said) {
        result.add(line, marks.of(line, method, direction, said));
    }
}
