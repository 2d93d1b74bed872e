package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import java.util.Optional;

/** A numeric target does not say whether it is to be reached or not to be exceeded. */
public record OperatorMissing() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.OPERATOR_MISSING;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Reading target = line.score().target();
        boolean bare = target instanceof Reading.Number number && number.operator() == Operator.NONE;
        return bare && !line.noted(Note.TARGET_IN_NAME)
                ? Optional.of(Flaw.of(line, Cell.TARGET).with("target", target.text()))
                : Optional.empty();
    }
}
