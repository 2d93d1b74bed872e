package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.lexicon.WordList;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which way is better. An explicit operator decides; else what the indicator library or the portal says; else a word of rise
 * or fall to a level (提高到95%); else a zero
 * target, money under a cost indicator, durations and the rule set's words mean LOWER; else HIGHER.
 */
record DirectionRule(Direction direction, boolean assumed) {

    static DirectionRule of(Indicator indicator, Reading.Number target, @Nullable Unit unit, Lexicon lexicon) {
        return switch (target.operator()) {
            case GE, GT -> said(Direction.HIGHER);
            case LE, LT -> said(Direction.LOWER);
            case EQ -> said(target.value().signum() == 0 ? Direction.LOWER : Direction.HIGHER);
            case NONE -> unsigned(indicator, target, unit, lexicon);
        };
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
                || unit != null && unit.kind() == Unit.Kind.MONEY && Measurement.isCost(indicator)
                || unit != null && unit.kind() == Unit.Kind.DURATION
                || named(indicator, target, lexicon);
        return new DirectionRule(lower ? Direction.LOWER : Direction.HIGHER, true);
    }

    private static boolean named(Indicator indicator, Reading.Number target, Lexicon lexicon) {
        String subject = target.subject();
        String word = lexicon.lowerIsBetter().firstIn(indicator.name());
        String found = word == null ? lexicon.lowerIsBetter().firstIn(subject) : word;
        return found != null
                && !takenBack(found, indicator.name(), lexicon.lowerUnless())
                && !takenBack(found, subject, lexicon.lowerUnless());
    }

    /** A word that is a part of the one it takes back elsewhere does not: 控制率 of 经费控制率. */
    private static boolean takenBack(String word, String text, WordList unless) {
        return unless.words().stream().anyMatch(it -> text.contains(it) && !word.contains(it));
    }

    private static DirectionRule said(Direction direction) {
        return new DirectionRule(direction, false);
    }
}
