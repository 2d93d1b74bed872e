package io.jixiao.engine;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorBuilder;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.ReviewedScore;
import java.math.BigDecimal;

/** An indicator for tests: an output-quantity line of 10 points, its name its id, changed word by word. */
public record Line(Indicator indicator) {

    public static Line of(String name, String target, String actual) {
        return new Line(Indicator.named(name)
                .id(name)
                .in(IndicatorClass.OUTPUT, IndicatorSubclass.QUANTITY)
                .target(target)
                .actual(actual)
                .weight(BigDecimal.TEN)
                .build());
    }

    public Line under(IndicatorClass indicatorClass, IndicatorSubclass subclass) {
        return new Line(with().in(indicatorClass, subclass).build());
    }

    public Line inColumn(String unit) {
        return new Line(with().unit(unit).build());
    }

    public Line better(Direction direction) {
        return new Line(with().direction(direction).build());
    }

    public Line scoredBy(MethodChoice method) {
        return new Line(with().method(method).build());
    }

    public Line weighing(String weight) {
        return new Line(with().weight(new BigDecimal(weight)).build());
    }

    /** As on a form that prints no weights. */
    public Line unweighted() {
        return new Line(with().weight(null).build());
    }

    public Line judged(Attainment attainment, String share, String reason) {
        return new Line(with().judged(attainment, share == null ? null : new BigDecimal(share), reason)
                .build());
    }

    public Line judged(Attainment attainment) {
        return judged(attainment, null, null);
    }

    public Line explained(String explanation) {
        return new Line(with().deviationExplanation(explanation).build());
    }

    public Line declaring(String score) {
        return new Line(with().declaredScore(new BigDecimal(score)).build());
    }

    public Line reviewed(String score, String remark) {
        return new Line(
                with().review(new ReviewedScore(new BigDecimal(score), remark)).build());
    }

    public Line evidenced(Integer files) {
        return new Line(with().evidence(files).build());
    }

    private IndicatorBuilder with() {
        return indicator.with();
    }
}
