package io.jixiao.engine.finding.result;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import java.util.Optional;

/** Points were lost, or the target was far exceeded, and nobody says why. On a form without weights a miss is a loss. */
public record ExplanationMissing() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.EXPLANATION_MISSING;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        LineScore score = line.score();
        boolean unweighted = table.evaluation().isOfUnknownWeight(line.indicator());
        boolean lost = unweighted
                ? Boolean.FALSE.equals(score.met())
                : score.score() != null && score.score().compareTo(score.weight()) < 0;
        boolean asked = lost || line.noted(Note.OVER_ACHIEVED);
        if (!asked || table.explains(line.indicator().deviationExplanation())) {
            return Optional.empty();
        }
        Flaw flaw = Flaw.of(line, Cell.EXPLANATION)
                .with("score", unweighted ? null : score.score())
                .with("weight", unweighted ? null : score.weight());
        if (!lost) {
            return Optional.of(flaw.with(Finding.BECAUSE, "OVER_ACHIEVED"));
        }
        return Optional.of(unweighted ? flaw.with(Finding.BECAUSE, "MISSED") : flaw);
    }
}
