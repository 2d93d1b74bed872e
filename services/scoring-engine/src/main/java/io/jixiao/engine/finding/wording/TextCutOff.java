package io.jixiao.engine.finding.wording;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Simplified;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text was cut off: quotes or brackets do not close, it trails off in a comma, or its words end on the first character of
 * a word that stands whole elsewhere in the form. */
public record TextCutOff() implements LinePolicy {
    private static final String TRAILING = "，、,";

    @Override
    public FindingCode code() {
        return FindingCode.TEXT_CUT_OFF;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Indicator indicator = line.indicator();
        if (trailsOff(indicator.name())) {
            return cut(line, Cell.NAME, indicator.name());
        }
        if (isCut(line.score().target(), indicator.targetText(), table)) {
            return cut(line, Cell.TARGET, indicator.targetText());
        }
        if (isCut(line.score().actual(), indicator.actualText(), table)) {
            return cut(line, Cell.ACTUAL, indicator.actualText());
        }
        return isCut(indicator.deviationExplanation(), table)
                ? cut(line, Cell.EXPLANATION, indicator.deviationExplanation())
                : Optional.empty();
    }

    private static Optional<Flaw> cut(JudgedLine line, Cell cell, @Nullable String written) {
        return Optional.of(Flaw.of(line, cell).with("text", written == null ? null : written.strip()));
    }

    /** A value that could be read (95%, [80,90)) ends where it should, or on a bracket that did not close. */
    private static boolean isCut(Reading reading, @Nullable String written, ScoredTable table) {
        return switch (reading) {
            case Reading.InWords words -> isCut(written, table);
            case Reading.Range range -> false;
            case Reading.Missing missing -> false;
            case Reading.Measurable value -> trailsOff(written);
        };
    }

    private static boolean isCut(@Nullable String written, ScoredTable table) {
        return trailsOff(written) || written != null && CutWord.ends(Simplified.of(written.strip()), table);
    }

    private static boolean trailsOff(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return false;
        }
        String text = written.strip();
        return !Brackets.close(text) || TRAILING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
