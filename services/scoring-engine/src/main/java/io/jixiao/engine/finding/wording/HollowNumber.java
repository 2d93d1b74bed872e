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

/** A share is asked of something that nobody can count: the name is a judgement. */
public record HollowNumber() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.HOLLOW_NUMBER;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        String name = IndicatorName.withoutRemark(line.indicator().name());
        Reading target = line.score().target();
        Unit unit = Unit.of(target);
        String word = unit != null && unit.kind() == Unit.Kind.RATIO
                ? table.rules().lexicon().judgements().endOf(name)
                : null;
        return word == null
                ? Optional.empty()
                : Optional.of(
                        Flaw.of(line, Cell.TARGET).with("target", target.text()).with("word", word));
    }
}
