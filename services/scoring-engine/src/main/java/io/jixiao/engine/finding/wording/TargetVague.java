package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Simplified;
import java.util.Optional;

/** The target is words that leave it open when it is reached, where a number could stand. */
public record TargetVague() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.TARGET_VAGUE;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        if (!(line.score().target() instanceof Reading.Words target)
                || target.text().chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String word = table.rules().lexicon().vague().firstIn(Simplified.of(target.text()));
        return word == null
                ? Optional.empty()
                : Optional.of(
                        Flaw.of(line, Cell.TARGET).with("target", target.text()).with("word", word));
    }
}
