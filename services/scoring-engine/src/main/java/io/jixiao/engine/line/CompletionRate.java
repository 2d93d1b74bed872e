package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An actual that says what share of a measured target was completed (指标完成率99.14%), and not what was measured. */
final class CompletionRate {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private CompletionRate() {}

    /** The share in percent; null where the actual is the value asked for, as it is where 100 % of something are. */
    static @Nullable BigDecimal of(Indicator indicator, Reading target, Reading actual, Lexicon lexicon) {
        if (!(target instanceof Reading.Quantity asked)
                || !(actual instanceof Reading.Number found)
                || asksCompletion(indicator, asked, lexicon)) {
            return null;
        }
        Unit unit = Unit.of(found);
        if (unit == null || !isRatio(unit)) {
            return null;
        }
        boolean ofTasks = !isRatio(Unit.of(asked))
                && !isRatio(Unit.of(indicator.unit()))
                && lexicon.completionOfTasks().contains(found.subject());
        return ofTasks || lexicon.completionRates().contains(found.subject())
                ? found.value().multiply(unit.factor())
                : null;
    }

    private static boolean asksCompletion(Indicator indicator, Reading.Quantity target, Lexicon lexicon) {
        boolean whole = isRatio(Unit.of(target)) && target.least().compareTo(HUNDRED) == 0;
        return whole || named(indicator.name(), lexicon) || named(target.subject(), lexicon);
    }

    private static boolean named(String text, Lexicon lexicon) {
        return lexicon.completionRates().stream().anyMatch(text::contains)
                || lexicon.completionOfTasks().stream().anyMatch(text::contains);
    }

    private static boolean isRatio(@Nullable Unit unit) {
        return unit != null && unit.kind() == Unit.Kind.RATIO;
    }
}
