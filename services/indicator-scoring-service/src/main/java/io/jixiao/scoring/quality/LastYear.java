package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.engine.score.LineScore;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.ReadingKind;
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

    /** The line of the same name, where the target asks for less than was achieved; numbers of one unit only. */
    Optional<LineScore> above(String lineName, Reading target, Direction way) {
        return of(lineName).filter(last -> isLess(target, way, last.actual()));
    }

    private static boolean isLess(Reading target, Direction way, Reading achieved) {
        boolean comparable = target.kind() == ReadingKind.NUMERIC
                && achieved.kind() == ReadingKind.NUMERIC
                && target.unit() != null
                && target.unit().equals(achieved.unit());
        if (!comparable) {
            return false;
        }
        int difference = target.value().compareTo(achieved.value());
        return way == Direction.LOWER ? difference > 0 : difference < 0;
    }

    private static String name(String written) {
        return IndicatorName.withoutRemark(written).replaceAll("[\\s　]+", "");
    }
}
