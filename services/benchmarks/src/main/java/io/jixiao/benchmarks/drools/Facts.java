package io.jixiao.benchmarks.drools;

import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.line.Measurement;
import io.jixiao.engine.line.ReadLine;
import io.jixiao.engine.reading.Reading;
import io.jixiao.engine.reading.Unit;
import io.jixiao.engine.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** An evaluation as facts for Drools, made before the clock runs. */
public final class Facts {
    private Facts() {}

    public static List<Object> of(Evaluation evaluation, RuleSet rules) {
        List<Object> facts = new ArrayList<>();
        FundFigures total = evaluation.funds().row(FundRow.TOTAL);
        facts.add(new Table(evaluation.indicators().size() + 1));
        facts.add(new Money(rules.weights().execution(), total.adjustedBudget(), total.executedAmount()));
        for (ReadLine line : Scorer.read(evaluation, rules)) {
            facts.add(line(line));
        }
        return facts;
    }

    private static Line line(ReadLine line) {
        Indicator indicator = line.indicator();
        Measurement measured = line.measurement();
        Unit.Kind unit = measured == null || measured.unit() == null
                ? null
                : measured.unit().kind();
        Reading target = line.target();
        Reading actual = line.actual();
        return new Line(
                indicator.id(),
                indicator.name(),
                target.kind(),
                target.operator(),
                indicator.direction(),
                unit == Unit.Kind.MONEY && indicator.indicatorSubclass() == IndicatorSubclass.COST,
                unit == Unit.Kind.DURATION,
                indicator.weight(),
                measured == null ? null : measured.target(),
                measured == null ? null : measured.upper(),
                measured == null ? null : measured.actual(),
                target.lastDay(),
                actual.lastDay(),
                target.yes(),
                actual.yes(),
                indicator.attainment(),
                indicator.share(),
                line.spelledTarget(),
                line.spelledActual());
    }
}
