package io.jixiao.engine.finding.result;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import java.util.Optional;

/** There is an explanation, and it explains nothing: 客观原因, 同上, or the name again. */
public record ExplanationHollow() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.EXPLANATION_HOLLOW;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        LineScore score = line.score();
        boolean lost = score.score() != null && score.score().compareTo(score.weight()) < 0;
        boolean asked = lost || line.noted(Note.OVER_ACHIEVED);
        String written = line.indicator().deviationExplanation();
        return asked && table.isHollow(written, line.indicator().name())
                ? Optional.of(Flaw.of(line, Cell.EXPLANATION).with("text", written))
                : Optional.empty();
    }
}
