package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.WordPairs;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Simplified;
import io.jixiao.language.reading.Uncertainty;
import java.util.Optional;

/**
 * The actual does not answer the target: words where a number was asked, or words that share nothing with the target's; or it
 * says not done beside a number that is enough. */
public record ActualNotAnswering() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.ACTUAL_NOT_ANSWERING;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Reading target = line.score().target();
        Reading actual = line.score().actual();
        boolean wordy =
                actual instanceof Reading.InWords && !actual.uncertainties().contains(Uncertainty.MULTIPLE_VALUES);
        boolean numberAsked = target instanceof Reading.Quantity;
        boolean unrelated = wordy
                && target instanceof Reading.Words asked
                && actual instanceof Reading.InWords answered
                && !answers(Simplified.of(answered.text()), table)
                && !WordPairs.shared(Simplified.of(asked.text()), Simplified.of(answered.text()));
        boolean metInSpiteOfWords = actual instanceof Reading.Number
                && line.noted(Note.SAID_NOT_DONE)
                && Boolean.TRUE.equals(line.score().met());
        return wordy && numberAsked || unrelated || metInSpiteOfWords
                ? Optional.of(
                        Flaw.of(line, Cell.ACTUAL).with("target", target.text()).with("actual", actual.text()))
                : Optional.empty();
    }

    /** 完成 answers any target. */
    private static boolean answers(String actual, ScoredTable table) {
        return table.rules().lexicon().answers().stream()
                .anyMatch(word -> word.length() == 1 ? actual.strip().equals(word) : actual.contains(word));
    }
}
