package io.jixiao.scoring.quality;

import io.jixiao.engine.finding.Wording;
import io.jixiao.engine.score.LineScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The official result of the year before, line by line. */
public final class LastYear {

    /** There is none. */
    static final LastYear UNKNOWN = new LastYear(List.of());

    private final Map<String, LineScore> byName = new HashMap<>();

    /** @param lines of the score that was approved last for that year */
    LastYear(List<LineScore> lines) {
        lines.forEach(line -> byName.putIfAbsent(name(line.name()), line));
    }

    /** The line of the same name; remarks at the end of a name do not matter. */
    Optional<LineScore> of(String lineName) {
        return Optional.ofNullable(byName.get(name(lineName)));
    }

    private static String name(String written) {
        return Wording.withoutRemark(written).replaceAll("[\\s　]+", "");
    }
}
