package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.util.Optional;

/** A name that ends in 率 holds a value that is no ratio. */
public record RateHoldsCount() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.RATE_HOLDS_COUNT;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        String name = IndicatorName.withoutRemark(line.indicator().name());
        if (!name.endsWith("率") || table.rules().lexicon().ratesInUnits().anyEnds(name)) {
            return Optional.empty();
        }
        Reading target = line.score().target();
        Reading actual = line.score().actual();
        Unit asked = Unit.of(target);
        Unit unit = asked == null ? Unit.of(actual) : asked;
        return unit != null && !isRatio(unit)
                ? Optional.of(
                        Flaw.of(line, Cell.TARGET).with("target", target.text()).with("unit", unit.name()))
                : Optional.empty();
    }

    private static boolean isRatio(Unit unit) {
        return unit.kind() == Unit.Kind.RATIO
                || unit.kind() == Unit.Kind.OTHER
                || unit.name().contains("/");
    }
}
