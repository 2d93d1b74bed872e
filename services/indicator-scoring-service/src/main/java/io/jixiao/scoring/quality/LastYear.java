package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.engine.score.LineScore;
import io.jixiao.language.reading.Reading;
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
        if (!(target instanceof Reading.Number asked && achieved instanceof Reading.Number found)
                || asked.unit() == null
                || !asked.unit().equals(found.unit())) {
            return false;
        }
        int difference = asked.value().compareTo(found.value());
        return way == Direction.LOWER ? difference > 0 : difference < 0;
    }

    private static String name(String written) {
        return IndicatorName.withoutRemark(written).replaceAll("[\\s　]+", "");
    }
}
