package io.jixiao.benchmarks.drools;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.line.Measurement;
import io.jixiao.engine.line.ReadLine;
import io.jixiao.engine.line.Timing;
import io.jixiao.engine.reading.Reading;
import io.jixiao.engine.reading.Unit;
import io.jixiao.engine.rules.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An evaluation as facts for Drools, made before the clock runs. */
public final class Facts {
    private Facts() {}

    public static List<Object> of(Evaluation evaluation, RuleSet rules, Mode mode) {
        Terms terms = new Terms(rules);
        List<ReadLine> read = Scorer.read(evaluation, rules);
        List<Object> facts = new ArrayList<>();
        facts.add(money(evaluation, rules));
        for (int row = 0; row < read.size(); row++) {
            facts.add(line(terms, row, read.get(row)));
        }
        facts.add(new Table(read.size(), mode == Mode.FORM_CHECK));
        return facts;
    }

    private static Money money(Evaluation evaluation, RuleSet rules) {
        Execution execution = evaluation.execution();
        FundFigures total = evaluation.funds().row(FundRow.TOTAL);
        return new Money(
                execution.weight() == null ? rules.weights().execution() : execution.weight(),
                total.adjustedBudget(),
                total.executedAmount(),
                execution.judgedShare(),
                execution.judgementReason());
    }

    private static Line line(Terms terms, int row, ReadLine line) {
        Indicator indicator = line.indicator();
        Reading target = line.target();
        Reading actual = line.actual();
        Measurement measured = line.measurement();
        Timing timing = line.timing();
        Unit unit = measured == null ? null : measured.unit();
        String subject = target.subject() == null ? "" : target.subject();
        return new Line(
                row,
                indicator.id(),
                indicator.name(),
                indicator.weight() == null ? BigDecimal.ZERO : indicator.weight(),
                target.kind(),
                actual.kind(),
                target.operator(),
                indicator.direction(),
                Change.level(subject),
                Change.isMeantBy(indicator.name() + subject),
                indicator.indicatorSubclass() == IndicatorSubclass.COST
                        || indicator.indicatorClass() == IndicatorClass.COST,
                indicator.indicatorClass() == IndicatorClass.SATISFACTION,
                line.targetInName(),
                subject,
                measured == null ? indicator.method() : measured.counted(indicator.method()),
                Chosen.of(indicator.method()),
                unit == null ? null : unit.kind(),
                unit == null ? BigDecimal.ONE : unit.writtenScale(),
                measured == null ? null : measured.lent(),
                measured == null ? null : measured.target(),
                measured == null ? null : measured.upper(),
                measured == null ? null : measured.actual(),
                measured == null ? null : measured.actualPercent(),
                timing == null ? null : timing.deadline(),
                timing == null ? null : timing.done(),
                target.yes(),
                actual.yes(),
                indicator.attainment(),
                indicator.share(),
                indicator.judgementReason(),
                indicator.declaredScore(),
                line.spelledTarget(),
                line.spelledActual(),
                terms);
    }
}
