package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.method.Formula;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;

/** Targets and actuals in one spelling: ≥ 90 %, 80 – 90 %, 2021-12-31. */
final class Spelled {
    private Spelled() {}

    /** The target with the operator that it states itself. */
    static String target(Reading target) {
        return signed(target.operator(), actual(target));
    }

    /** The target with the operator of the direction, where it states none itself. */
    static String target(ReadLine line, Direction direction) {
        return direction == null || line.target().operator() != Operator.NONE
                ? line.spelledTarget()
                : signed(direction == Direction.HIGHER ? Operator.GE : Operator.LE, line.spelledTarget());
    }

    static String actual(Reading reading) {
        return switch (reading.kind()) {
            case NUMERIC -> Formula.number(reading.value()) + unit(reading);
            case RANGE ->
                Formula.number(reading.value()) + " – " + Formula.number(reading.upperValue()) + unit(reading);
            case DEADLINE -> reading.deadline();
            case YES_NO, QUALITATIVE -> reading.text().strip();
            case MISSING -> null;
        };
    }

    private static String signed(Operator operator, String value) {
        return value == null || operator == Operator.NONE ? value : operator.sign() + " " + value;
    }

    private static String unit(Reading reading) {
        return reading.unit() == null ? "" : " " + reading.unit();
    }
}
