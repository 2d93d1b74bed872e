package io.jixiao.engine.finding.wording;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A text was cut off: quotes or brackets do not close, it trails off in a comma, or it ends on the first character of a
 * word that stands whole elsewhere in the form. */
public record TextCutOff() implements LinePolicy {
    private static final int SHORTEST = 4;
    private static final String TRAILING = "，、,；：";

    @Override
    public FindingCode code() {
        return FindingCode.TEXT_CUT_OFF;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Indicator indicator = line.indicator();
        return cut(line, Cell.NAME, indicator.name(), false, table)
                .or(() -> cut(line, Cell.TARGET, indicator.targetText(), true, table))
                .or(() -> cut(line, Cell.ACTUAL, indicator.actualText(), true, table))
                .or(() -> cut(line, Cell.EXPLANATION, indicator.deviationExplanation(), true, table));
    }

    private static Optional<Flaw> cut(JudgedLine line, Cell cell, String written, boolean words, ScoredTable table) {
        String text = written == null ? "" : written.strip();
        boolean cut = !text.isEmpty()
                && (!Brackets.close(text)
                        || TRAILING.indexOf(text.charAt(text.length() - 1)) >= 0
                        || words && endsInsideWord(text, table));
        return cut ? Optional.of(Flaw.of(line, cell).with("text", text)) : Optional.empty();
    }

    private static boolean endsInsideWord(String text, ScoredTable table) {
        int last = text.length() - 1;
        if (text.length() < SHORTEST
                || !WordPairs.isHan(text.charAt(last))
                || !WordPairs.isHan(text.charAt(last - 1))) {
            return false;
        }
        boolean wholeWord = table.rules().lexicon().endings().stream().anyMatch(text::endsWith);
        if (wholeWord) {
            return false;
        }
        List<String> elsewhere = cells(table).filter(cell -> !cell.equals(text)).toList();
        String ending = text.substring(last - 1);
        char first = text.charAt(last);
        return elsewhere.stream().noneMatch(cell -> cell.contains(ending))
                && elsewhere.stream().anyMatch(cell -> holdsWordOf(first, cell));
    }

    /** A word that begins with the character and stands at the beginning or end of a cell's words. */
    private static boolean holdsWordOf(char first, String cell) {
        return Stream.of(cell.split("[^\\p{IsHan}]+"))
                .filter(words -> words.length() >= 2)
                .anyMatch(words -> words.charAt(0) == first || words.charAt(words.length() - 2) == first);
    }

    private static Stream<String> cells(ScoredTable table) {
        return table.lines().stream()
                .map(JudgedLine::indicator)
                .flatMap(it -> Stream.of(it.name(), it.targetText(), it.actualText(), it.deviationExplanation()))
                .filter(Objects::nonNull)
                .map(String::strip);
    }
}
