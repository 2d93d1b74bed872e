package io.jixiao.benchmarks;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.SubjectKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An indicator as a table states it: an output-quantity line of 10 points, changed word by word. */
public record Stated(
        String name,
        String target,
        String actual,
        IndicatorClass indicatorClass,
        IndicatorSubclass subclass,
        String unit,
        Direction direction,
        MethodChoice method,
        BigDecimal weight,
        Attainment attainment,
        BigDecimal share,
        String reason,
        BigDecimal declared) {

    /** A line of these cells. */
    public static Stated of(String name, String target, String actual) {
        return new Stated(
                name,
                target,
                actual,
                IndicatorClass.OUTPUT,
                IndicatorSubclass.QUANTITY,
                null,
                null,
                null,
                BigDecimal.TEN,
                null,
                null,
                null,
                null);
    }

    Stated under(IndicatorClass other, IndicatorSubclass second) {
        return new Stated(
                name,
                target,
                actual,
                other,
                second,
                unit,
                direction,
                method,
                weight,
                attainment,
                share,
                reason,
                declared);
    }

    Stated by(MethodChoice choice) {
        return new Stated(
                name,
                target,
                actual,
                indicatorClass,
                subclass,
                unit,
                direction,
                choice,
                weight,
                attainment,
                share,
                reason,
                declared);
    }

    Stated better(Direction way, String column) {
        return new Stated(
                name,
                target,
                actual,
                indicatorClass,
                subclass,
                column,
                way,
                method,
                weight,
                attainment,
                share,
                reason,
                declared);
    }

    /** The line with this weight. */
    public Stated weighing(String points) {
        return new Stated(
                name,
                target,
                actual,
                indicatorClass,
                subclass,
                unit,
                direction,
                method,
                number(points),
                attainment,
                share,
                reason,
                declared);
    }

    Stated judged(Attainment how, String percent, String why, String printed) {
        return new Stated(
                name,
                target,
                actual,
                indicatorClass,
                subclass,
                unit,
                direction,
                method,
                weight,
                how,
                number(percent),
                why,
                number(printed));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private Indicator indicator(int row) {
        return new Indicator(
                String.valueOf(row),
                indicatorClass,
                subclass,
                name,
                target,
                actual,
                unit,
                direction,
                method,
                weight,
                attainment,
                share,
                reason,
                null,
                declared);
    }

    /** A table of these lines with a fully executed budget. */
    public static Evaluation table(Stated... lines) {
        return table(Execution.UNDECLARED, "1000000", "1000000", lines);
    }

    /** A table of these lines with this execution line. */
    public static Evaluation table(Execution execution, String budget, String executed, Stated... lines) {
        List<Indicator> indicators = new ArrayList<>();
        for (Stated line : lines) {
            indicators.add(line.indicator(indicators.size() + 1));
        }
        FundFigures total = new FundFigures(null, number(budget), number(executed));
        Funds funds = new Funds(Map.of(FundRow.TOTAL, total), null, null, null);
        return new Evaluation(SubjectKind.PROJECT, 2023, funds, execution, indicators, null, null);
    }
}
