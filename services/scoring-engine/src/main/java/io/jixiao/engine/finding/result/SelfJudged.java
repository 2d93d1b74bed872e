package io.jixiao.engine.finding.result;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import java.util.Optional;

/** No rule decides the line and nobody could be asked: the declared score stands, as a share of the weight that the form prints. */
public record SelfJudged() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SELF_JUDGED;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        return line.score().reason() == Reason.SELF_JUDGED && line.indicator().weight() != null
                ? Optional.of(
                        Flaw.of(line, Cell.SCORE).with("score", line.score().score()))
                : Optional.empty();
    }
}
