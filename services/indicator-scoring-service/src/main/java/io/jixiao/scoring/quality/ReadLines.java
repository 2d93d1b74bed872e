package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.score.Score;
import java.util.List;

/**
 * A table as far as it can be read: a line that nobody can read is put aside, and the others are what they are.
 *
 * @param lines that were read, in the order of the table
 * @param odd those that could not be
 * @param score of the lines that were read
 */
record ReadLines(List<Indicator> lines, List<Indicator> odd, Score score) {

    static ReadLines of(List<Indicator> lines, AllTargetsMet table) {
        try {
            return new ReadLines(lines, List.of(), table.score(lines));
        } catch (RuntimeException some) {
            List<Indicator> readable =
                    lines.stream().filter(line -> isReadable(line, table)).toList();
            List<Indicator> odd =
                    lines.stream().filter(line -> !readable.contains(line)).toList();
            return new ReadLines(readable, odd, table.score(readable));
        }
    }

    private static boolean isReadable(Indicator line, AllTargetsMet table) {
        try {
            table.read(line);
            return true;
        } catch (RuntimeException odd) {
            return false;
        }
    }
}
