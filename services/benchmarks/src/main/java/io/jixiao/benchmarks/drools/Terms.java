package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.line.Measurement.Lent;
import io.jixiao.engine.reading.Unit;
import io.jixiao.engine.rules.GradeBand;
import io.jixiao.engine.rules.Methods.Equality;
import io.jixiao.engine.rules.Methods.LowerForm;
import io.jixiao.engine.rules.Methods.SatisfactionBand;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.Words;
import io.jixiao.engine.score.Grade;
import java.math.BigDecimal;

/** What a rule set lays down, as the rules ask for it: a global of theirs, since it is the same for every table. */
public final class Terms {
    private final RuleSet rules;
    private final boolean strict;
    private final boolean excessDeducted;
    private final boolean banded;
    private final BigDecimal overAchieved;
    private final BigDecimal deduction;

    public Terms(RuleSet rules) {
        this.rules = rules;
        strict = rules.methods().equality() == Equality.STRICT;
        excessDeducted = rules.methods().lower() == LowerForm.EXCESS_DEDUCTED;
        banded = !rules.methods().satisfactionBands().isEmpty();
        overAchieved = rules.thresholds().overAchievedPercent();
        deduction = rules.methods().overAchievementDeduction();
    }

    /** Whether "= t" is missed on both sides. */
    public boolean strict() {
        return strict;
    }

    /** Whether what exceeds a limit is deducted (form B); else the limit is divided by it (form A). */
    public boolean excessDeducted() {
        return excessDeducted;
    }

    /** k in weight × (1 − k × (excess − what is allowed)); null where full marks stay. */
    public BigDecimal deduction() {
        return deduction;
    }

    /** Percent of the target from which an actual is over-achieved. */
    public BigDecimal overAchieved() {
        return overAchieved;
    }

    /** Whether a unit was lent to a value that must have been in another: a hundredfold off, or by the unit's own scale. */
    public boolean slipped(Line line) {
        if (line.lent() == Lent.UNIT) {
            return apart(line, Shares.HUNDRED) || apart(line, line.unitScale());
        }
        return line.lent() == Lent.COLUMN && line.unit() == Unit.Kind.RATIO && apart(line, Shares.HUNDRED);
    }

    private boolean apart(Line line, BigDecimal times) {
        BigDecimal larger = line.target().abs().max(line.actual().abs()).multiply(Shares.HUNDRED);
        BigDecimal smaller = line.target().abs().min(line.actual().abs()).multiply(times);
        return times.compareTo(BigDecimal.ONE) > 0
                && smaller.signum() > 0
                && larger.compareTo(smaller.multiply(rules.thresholds().unitSlipFrom())) >= 0
                && larger.compareTo(smaller.multiply(rules.thresholds().unitSlipTo())) <= 0;
    }

    /** Which way is better by the rule set's words. */
    public Sense byWords(Line line) {
        Words less = rules.lexicon().lowerIsBetter();
        String named = less.firstIn(line.name());
        String word = named == null ? less.firstIn(line.subject()) : named;
        return word != null && !takenBack(word, line.name()) && !takenBack(word, line.subject())
                ? Sense.AT_MOST
                : Sense.AT_LEAST;
    }

    /** A word that is a part of the one it takes back elsewhere does not: 控制率 of 经费控制率. */
    private boolean takenBack(String word, String text) {
        return rules.lexicon().lowerUnless().stream().anyMatch(it -> text.contains(it) && !word.contains(it));
    }

    /** Whether the line is scored by the satisfaction reached, because it stands in that class and no method is chosen. */
    public boolean banded(Line line) {
        return banded && line.satisfaction() && line.unit() == Unit.Kind.RATIO && line.chosen() == Chosen.NONE;
    }

    /** Whether the rule set has bands of satisfaction. */
    public boolean hasBands() {
        return banded;
    }

    /** The best band of satisfaction that begins at or under this percentage; null where there is none. */
    public SatisfactionBand band(BigDecimal percent) {
        for (SatisfactionBand band : rules.methods().satisfactionBands()) {
            if (percent.compareTo(band.fromPercent()) >= 0) {
                return band;
            }
        }
        return null;
    }

    /** Whether the actual has this percent of the target or more. */
    public boolean overAchieved(Aim aim) {
        return aim.actual().movePointRight(2).compareTo(aim.target().multiply(overAchieved)) >= 0;
    }

    /** Whether the actual is so far over the target that the rule set deducts for it. */
    public boolean deductsFrom(Aim aim) {
        return deduction != null
                && aim.sense() == Sense.AT_LEAST
                && aim.method() == MethodKind.HIGHER
                && aim.line().chosen() != Chosen.HIGHER
                && aim.target().signum() > 0
                && aim.actual().movePointRight(2).compareTo(aim.target().multiply(overAchieved)) > 0;
    }

    /** Whether the share lies in the band of the attainment. */
    public boolean allows(Attainment attainment, BigDecimal share) {
        return rules.attainmentBands().get(attainment).holds(share);
    }

    /** What all weights should sum to. */
    public BigDecimal totalWeight() {
        return rules.weights().total();
    }

    public Grade grade(BigDecimal total) {
        return GradeBand.of(total, rules.grades());
    }

    RuleSet rules() {
        return rules;
    }
}
