package io.jixiao.engine.rules;

import io.jixiao.engine.score.Grade;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade holds from its lowest total up to the next grade's, which it does not include.
 *
 * @param grade the grade
 * @param from lowest total, inclusive
 */
public record GradeBand(Grade grade, BigDecimal from) {

    static List<GradeBand> highestFirst(List<GradeBand> bands) {
        List<GradeBand> sorted = bands.stream()
                .sorted(Comparator.comparing(GradeBand::from).reversed())
                .toList();
        Completeness.require(
                !sorted.isEmpty() && sorted.getLast().from().signum() == 0,
                "grades",
                "最低等级应从 0 分起",
                "The lowest grade must begin at 0");
        return sorted;
    }

    /** The grade of a total among bands that stand highest first. */
    public static @Nullable Grade of(BigDecimal total, List<GradeBand> highestFirst) {
        for (GradeBand band : highestFirst) {
            if (total.compareTo(band.from) >= 0) {
                return band.grade;
            }
        }
        return null;
    }
}
