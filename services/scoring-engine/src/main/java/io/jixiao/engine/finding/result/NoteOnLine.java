package io.jixiao.engine.finding.result;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.Optional;

/** Tells what was noticed while the line was scored. */
public record NoteOnLine(FindingCode code, Note note, Cell cell) implements LinePolicy {

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        return line.noted(note)
                ? Optional.of(Flaw.of(line, cell)
                        .with("target", line.score().target().text())
                        .with("actual", line.score().actual().text())
                        .with("normalisedTarget", line.score().trace().normalisedTarget()))
                : Optional.empty();
    }
}
