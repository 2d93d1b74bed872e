package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Uncertainty;
import java.util.Optional;

/** Several values stand in one cell, and none of them can be taken for the whole. */
public record MultipleValues() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.MULTIPLE_VALUES;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Reading target = line.score().target();
        Reading actual = line.score().actual();
        if (several(target)) {
            return Optional.of(Flaw.of(line, Cell.TARGET).with("text", target.text()));
        }
        boolean oneAsked = target instanceof Reading.Measurable;
        return oneAsked && several(actual)
                ? Optional.of(Flaw.of(line, Cell.ACTUAL).with("text", actual.text()))
                : Optional.empty();
    }

    private static boolean several(Reading reading) {
        return reading.uncertainties().contains(Uncertainty.MULTIPLE_VALUES);
    }
}
