package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which way is better. An explicit operator decides; else what the indicator library or the portal says; else a word of rise
 * or fall to a level (提高到95%); else a zero
 * target, money under a cost indicator, the rule set's words and the time that something takes mean LOWER; else HIGHER.
 */
record DirectionRule(Direction direction, boolean assumed) {

    static DirectionRule of(Indicator indicator, Reading.Number target, @Nullable Unit unit, Lexicon lexicon) {
        return switch (target.operator()) {
            case GE, GT -> said(Direction.HIGHER);
            case LE, LT -> said(Direction.LOWER);
            case EQ -> equal(indicator, target, unit);
            case NONE -> unsigned(indicator, target, unit, lexicon);
        };
    }

    /** Spending less than planned is no miss, unless the library or the portal says that the standard is to be paid in full. */
    private static DirectionRule equal(Indicator indicator, Reading.Number target, @Nullable Unit unit) {
        if (target.value().signum() == 0) {
            return said(Direction.LOWER);
        }
        if (!isCostInMoney(indicator, unit)) {
            return said(Direction.HIGHER);
        }
        return indicator.direction() == null ? new DirectionRule(Direction.LOWER, true) : said(indicator.direction());
    }

    private static boolean isCostInMoney(Indicator indicator, @Nullable Unit unit) {
        return unit != null && unit.kind() == Unit.Kind.MONEY && Measurement.isCost(indicator);
    }

    /** A deadline is to be kept and waiting kept short; a duration of anything else is what one gets (开放天数, 使用年限). */
    private static boolean isTimeTaken(
            Indicator indicator, Reading.Number target, @Nullable Unit unit, Lexicon lexicon) {
        return unit != null
                && unit.kind() == Unit.Kind.DURATION
                && (indicator.indicatorSubclass() == IndicatorSubclass.TIMELINESS
                        || lexicon.takesTime().anyIn(indicator.name())
                        || lexicon.takesTime().anyIn(target.subject()));
    }

    private static DirectionRule unsigned(
            Indicator indicator, Reading.Number target, @Nullable Unit unit, Lexicon lexicon) {
        if (indicator.direction() != null) {
            return said(indicator.direction());
        }
        return Growth.towards(target)
                .map(DirectionRule::said)
                .orElseGet(() -> assumed(indicator, target, unit, lexicon));
    }

    private static DirectionRule assumed(
            Indicator indicator, Reading.Number target, @Nullable Unit unit, Lexicon lexicon) {
        boolean lower = target.value().signum() == 0
                || isCostInMoney(indicator, unit)
                || LowerName.says(indicator.name(), target.subject(), lexicon)
                || isTimeTaken(indicator, target, unit, lexicon);
        return new DirectionRule(lower ? Direction.LOWER : Direction.HIGHER, true);
    }

    private static DirectionRule said(Direction direction) {
        return new DirectionRule(direction, false);
    }
}
