package io.jixiao.scoring.version;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.platform.canonical.ContentHash;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Names a finding by what it says, where, and the figures behind it. The same flaw over the same figures has the same key in
 * every score version; when a figure of its line changes, the key does.
 */
final class FindingKey {

    private FindingKey() {}

    private record Named(
            FindingCode code, String lineId, String line, Cell cell, Map<String, String> figures, Line behind) {}

    /** What a line was scored on and what came out; for the whole table its formula and total. */
    private record Line(String target, String actual, BigDecimal weight, String formula, BigDecimal score) {}

    static String of(Score score, Finding finding) {
        return ContentHash.ofJson(new Named(
                finding.code(),
                finding.lineId(),
                finding.line(),
                finding.cell(),
                figures(finding),
                behind(score, finding)));
    }

    /** Which sentence tells it is no figure: what was accepted before there were several stays accepted. */
    private static Map<String, String> figures(Finding finding) {
        Map<String, String> figures = new TreeMap<>(finding.figures());
        figures.remove(Finding.BECAUSE);
        return figures;
    }

    private static Line behind(Score score, Finding finding) {
        return switch (finding.place()) {
            case FindingPlace.Line line ->
                score.lines().stream()
                        .filter(scored -> Objects.equals(line.id(), scored.id()))
                        .findFirst()
                        .map(FindingKey::indicator)
                        .orElse(null);
            case FindingPlace.Execution any -> execution(score.execution());
            case FindingPlace.Classes any -> table(score);
            case FindingPlace.Funds any -> table(score);
            case FindingPlace.WholeTable any -> table(score);
        };
    }

    private static Line indicator(LineScore line) {
        return new Line(
                line.target() == null ? null : line.target().text(),
                line.actual() == null ? null : line.actual().text(),
                line.weight(),
                line.trace().formula(),
                line.score());
    }

    private static Line execution(ExecutionScore line) {
        return new Line(null, null, line.weight(), line.trace().formula(), line.score());
    }

    private static Line table(Score score) {
        return new Line(
                null, null, score.totalWeight(), score.execution().trace().formula(), score.total());
    }
}
