package io.jixiao.scoring.quality;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.Severity;
import io.jixiao.language.text.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * A flaw of a table that can still be mended.
 *
 * @param place what it is about
 * @param sentence what is wrong
 * @param suggestions what to write instead, the best first
 */
public record Weakness(
        WeaknessCode code,
        Severity severity,
        FindingPlace place,
        Cell cell,
        LocalizedText sentence,
        List<Suggestion> suggestions) {

    public Weakness {
        suggestions = List.copyOf(suggestions);
    }

    /** The indicator's id; null where it is about no single line. */
    String lineId() {
        return place instanceof FindingPlace.Line line ? line.id() : null;
    }

    /** How many lines have one of these. */
    static int lines(List<Weakness> weaknesses) {
        return (int) weaknesses.stream()
                .map(Weakness::lineId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
