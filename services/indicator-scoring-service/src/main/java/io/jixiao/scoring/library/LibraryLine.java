package io.jixiao.scoring.library;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An indicator of the library as a line of a table, by the rule set and in the year of that table. */
public final class LibraryLine {

    private LibraryLine() {}

    /**
     * The class that holds the indicator's subclass under the rule set: cost is a part of output under some and a class of
     * its own under others. Empty where the rule set has no such subclass.
     */
    public static Optional<IndicatorClass> classOf(LibraryIndicator indicator, RuleSet rules) {
        Map<IndicatorClass, List<IndicatorSubclass>> subclasses = rules.subclasses();
        if (subclasses.getOrDefault(indicator.indicatorClass(), List.of()).contains(indicator.indicatorSubclass())) {
            return Optional.of(indicator.indicatorClass());
        }
        return subclasses.entrySet().stream()
                .filter(entry -> entry.getValue().contains(indicator.indicatorSubclass()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The line with its example target, and with an actual value that just reaches it. */
    static Indicator withTargetMet(LibraryIndicator indicator, RuleSet rules, int fiscalYear, BigDecimal weight) {
        String target = indicator.targetIn(fiscalYear);
        Reading reading = new CellReader(fiscalYear, rules.lexicon().empty()).read(target);
        return Indicator.named(indicator.name())
                .id(indicator.code())
                .in(classOf(indicator, rules).orElse(indicator.indicatorClass()), indicator.indicatorSubclass())
                .target(target)
                .actual(ActualThatMeets.target(reading))
                .direction(indicator.direction())
                .method(indicator.method())
                .weight(weight)
                .build();
    }
}
