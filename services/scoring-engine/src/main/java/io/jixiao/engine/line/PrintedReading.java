package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.method.Formula;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Targets and actuals as a trace prints them: ≥ 90 %, 80 – 90 %, 2021-12-31. */
final class PrintedReading {
    private PrintedReading() {}

    /** The target with the operator that it states itself. */
    static @Nullable String target(Reading target) {
        return signed(operator(target), actual(target));
    }

    /** The target with the operator of the direction, where it states none itself. */
    static @Nullable String target(ReadLine line, @Nullable Direction direction) {
        Operator written = operator(line.target());
        boolean notToBeExceeded = written == Operator.EQ && direction == Direction.LOWER && !isZero(line.target());
        return direction == null || written != Operator.NONE && !notToBeExceeded
                ? line.printedTarget()
                : signed(direction == Direction.HIGHER ? Operator.GE : Operator.LE, actual(line.target()));
    }

    static @Nullable String actual(Reading reading) {
        return switch (reading) {
            case Reading.Number it -> Formula.number(it.value()) + unit(it);
            case Reading.Range it -> Formula.number(it.lower()) + " – " + Formula.number(it.upper()) + unit(it);
            case Reading.Deadline it -> it.day().toString();
            case Reading.YesNo it -> it.text().strip();
            case Reading.InWords it -> it.text().strip();
            case Reading.Missing it -> null;
        };
    }

    private static boolean isZero(Reading reading) {
        return reading instanceof Reading.Number number && number.value().signum() == 0;
    }

    private static Operator operator(Reading reading) {
        return reading instanceof Reading.Number number ? number.operator() : Operator.NONE;
    }

    private static @Nullable String signed(Operator operator, @Nullable String value) {
        return value == null || operator == Operator.NONE ? value : operator.sign() + " " + value;
    }

    private static String unit(Reading.Quantity reading) {
        return reading.unit() == null ? "" : " " + reading.unit();
    }
}
