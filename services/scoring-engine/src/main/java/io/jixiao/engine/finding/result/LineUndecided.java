package io.jixiao.engine.finding.result;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import java.util.Optional;

/** Tells why a line has no score. */
public record LineUndecided(FindingCode code, Reason reason, Cell cell) implements LinePolicy {

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        return line.score().reason() == reason
                ? Optional.of(Flaw.of(line, cell)
                        .with("target", line.indicator().targetText())
                        .with("actual", line.indicator().actualText()))
                : Optional.empty();
    }
}
