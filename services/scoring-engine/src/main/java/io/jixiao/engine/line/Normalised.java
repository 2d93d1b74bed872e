package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.reading.Operator;
import io.jixiao.engine.reading.Reading;

/** Targets and actuals in one spelling: ≥ 90 %, 80 – 90 %, 2021-12-31. */
final class Normalised {
    private Normalised() {}

    static String target(Reading target, Direction direction) {
        boolean bare = target.operator() == Operator.NONE;
        String sign = bare ? sign(direction) : target.operator().sign();
        String value = actual(target);
        return value == null || sign.isEmpty() ? value : sign + " " + value;
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

    private static String sign(Direction direction) {
        if (direction == null) {
            return "";
        }
        return direction == Direction.HIGHER ? Operator.GE.sign() : Operator.LE.sign();
    }

    private static String unit(Reading reading) {
        return reading.unit() == null ? "" : " " + reading.unit();
    }
}
