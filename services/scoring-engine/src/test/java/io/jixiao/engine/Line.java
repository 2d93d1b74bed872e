package io.jixiao.engine;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import java.math.BigDecimal;

/** An indicator for tests: an output-quantity line of 10 points, changed word by word. */
public record Line(Indicator indicator) {

    public static Line of(String name, String target, String actual) {
        return new Line(new Indicator(
                null,
                IndicatorClass.OUTPUT,
                IndicatorSubclass.QUANTITY,
                name,
                target,
                actual,
                null,
                null,
                null,
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                null));
    }

    public Line under(IndicatorClass indicatorClass, IndicatorSubclass subclass) {
        return with(indicatorClass, subclass, it().unit(), it().direction(), it().method(), it().weight());
    }

    public Line inColumn(String unit) {
        return with(
                it().indicatorClass(), it().indicatorSubclass(), unit, it().direction(), it().method(), it().weight());
    }

    public Line better(Direction direction) {
        return with(
                it().indicatorClass(), it().indicatorSubclass(), it().unit(), direction, it().method(), it().weight());
    }

    public Line scoredBy(MethodChoice method) {
        return with(
                it().indicatorClass(), it().indicatorSubclass(), it().unit(), it().direction(), method, it().weight());
    }

    public Line weighing(String weight) {
        return weighing(new BigDecimal(weight));
    }

    /** As on a form that prints no weights. */
    public Line unweighted() {
        return weighing((BigDecimal) null);
    }

    private Line weighing(BigDecimal weight) {
        return with(
                it().indicatorClass(), it().indicatorSubclass(), it().unit(), it().direction(), it().method(), weight);
    }

    public Line judged(Attainment attainment, String share, String reason) {
        return with(attainment, share == null ? null : new BigDecimal(share), reason, it().deviationExplanation());
    }

    public Line judged(Attainment attainment) {
        return judged(attainment, null, null);
    }

    public Line explained(String explanation) {
        return with(it().attainment(), it().share(), it().judgementReason(), explanation);
    }

    public Line declaring(String score) {
        Indicator it = it();
        return new Line(new Indicator(
                it.id(),
                it.indicatorClass(),
                it.indicatorSubclass(),
                it.name(),
                it.targetText(),
                it.actualText(),
                it.unit(),
                it.direction(),
                it.method(),
                it.weight(),
                it.attainment(),
                it.share(),
                it.judgementReason(),
                it.deviationExplanation(),
                new BigDecimal(score)));
    }

    private Indicator it() {
        return indicator;
    }

    private Line with(
            IndicatorClass indicatorClass,
            IndicatorSubclass subclass,
            String unit,
            Direction direction,
            MethodChoice method,
            BigDecimal weight) {
        Indicator it = it();
        return new Line(new Indicator(
                it.id(),
                indicatorClass,
                subclass,
                it.name(),
                it.targetText(),
                it.actualText(),
                unit,
                direction,
                method,
                weight,
                it.attainment(),
                it.share(),
                it.judgementReason(),
                it.deviationExplanation(),
                it.declaredScore()));
    }

    private Line with(Attainment attainment, BigDecimal share, String reason, String explanation) {
        Indicator it = it();
        return new Line(new Indicator(
                it.id(),
                it.indicatorClass(),
                it.indicatorSubclass(),
                it.name(),
                it.targetText(),
                it.actualText(),
                it.unit(),
                it.direction(),
                it.method(),
                it.weight(),
                attainment,
                share,
                reason,
                explanation,
                it.declaredScore()));
    }
}
