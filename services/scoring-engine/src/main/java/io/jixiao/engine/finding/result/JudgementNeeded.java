package io.jixiao.engine.finding.result;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Judgement;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import java.util.Optional;

/** No rule decides the line: someone with the right must give a share, with a reason. Where no line has points there are none to share. */
public record JudgementNeeded() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.JUDGEMENT_NEEDED;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Reason reason = line.score().reason();
        boolean needed = line.score().score() == null && Judgement.isNeededFor(reason);
        boolean saidElsewhere =
                reason == Reason.TARGET_MISSING && table.rules().severities().containsKey(FindingCode.TARGET_MISSING);
        return needed && !saidElsewhere && !table.evaluation().isOfUnknownWeight(line.indicator())
                ? Optional.of(Flaw.of(line, Cell.SCORE)
                        .with("reason", reason.name())
                        .with("target", line.indicator().targetText())
                        .with("actual", line.indicator().actualText()))
                : Optional.empty();
    }
}
