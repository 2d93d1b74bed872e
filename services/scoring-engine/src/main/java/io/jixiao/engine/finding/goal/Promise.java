package io.jixiao.engine.finding.goal;

import io.jixiao.engine.line.CellUnit;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.language.lexicon.WordPairs;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Simplified;
import io.jixiao.language.unit.Unit;
import io.jixiao.language.unit.Units;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a goal promises and a line can measure: 设备10台, 培训500人次.
 *
 * @param text as the goal writes it, with the words around the number
 * @param about the words around the number that tell what it counts
 * @param number the number with its unit, as written
 * @param value the number
 * @param unit its unit, scale included
 */
record Promise(String text, String about, String number, BigDecimal value, Unit unit) {

    /** Whether the line measures it: it states the number, or counts or describes the same thing. */
    boolean isMeasuredBy(JudgedLine line) {
        Reading target = line.score().target();
        return states(line)
                || isSame(target)
                || isSame(line.score().actual())
                || isAbout(line, target) && fits(line, target);
    }

    private boolean states(JudgedLine line) {
        return Stream.of(
                        line.indicator().name(),
                        line.indicator().targetText(),
                        line.indicator().actualText())
                .anyMatch(text -> text != null && states(text));
    }

    /** 500人 does not stand in 500人次. */
    private boolean states(String text) {
        int at = text.indexOf(number);
        int unitAt = at + number.length() - unit.name().length();
        Units.Found there = at < 0 || unitAt < 0 ? null : Units.at(text, unitAt);
        return at >= 0 && (there == null || there.end() <= at + number.length());
    }

    private boolean isSame(Reading cell) {
        Unit its = Unit.of(cell);
        return cell instanceof Reading.Number it
                && its != null
                && its.convertsTo(unit)
                && it.value().multiply(its.factor()).compareTo(value.multiply(unit.factor())) == 0;
    }

    private boolean isAbout(JudgedLine line, Reading target) {
        String subject = target instanceof Reading.Quantity quantity ? quantity.subject() : target.text();
        return WordPairs.shared(about, Simplified.of(line.indicator().name() + (subject == null ? "" : subject)));
    }

    /** A share does not count things, nor a count tell a share; words and bare numbers may do either. */
    private boolean fits(JudgedLine line, Reading target) {
        Unit its = CellUnit.of(line.indicator(), target);
        return its == null || its.convertsTo(unit) || its.kind() == unit.kind() && unit.kind() == Unit.Kind.AMOUNT;
    }

    /** In yuan; null where it is no money. */
    @Nullable
    BigDecimal yuan() {
        return unit.kind() == Unit.Kind.MONEY ? value.multiply(unit.factor()) : null;
    }
}
