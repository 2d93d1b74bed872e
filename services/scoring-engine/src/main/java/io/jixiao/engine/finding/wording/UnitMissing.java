package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.number.NameMeasure;
import io.jixiao.language.reading.Reading;
import java.util.Optional;

/** A numeric target has no unit. */
public record UnitMissing() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.UNIT_MISSING;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Reading target = line.score().target();
        boolean column =
                line.indicator().unit() != null && !line.indicator().unit().isBlank();
        boolean named = NameMeasure.of(line.indicator().name()).unit() != null;
        return target instanceof Reading.Quantity quantity && quantity.unit() == null && !column && !named
                ? Optional.of(Flaw.of(line, Cell.TARGET).with("target", target.text()))
                : Optional.empty();
    }
}
