package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.scale.PrintedScales;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What an answer to a printed scale (优良中低差) tells of how far it was reached. */
final class ScalePlace {
    private ScalePlace() {}

    /**
     * MET for its best place, NOT_MET for those in its lower half, PARTIAL for the first one of that half; null for one above, and
     * for what is no place on it.
     */
    static @Nullable Attainment of(Reading.Scale scale, @Nullable String answer) {
        OptionalInt found = answer == null ? OptionalInt.empty() : PrintedScales.place(scale.places(), answer);
        if (found.isEmpty()) {
            return null;
        }
        int place = found.getAsInt();
        int size = scale.places().size();
        if (place == 0) {
            return Attainment.MET;
        }
        if (place == size - 1 || place > size / 2) {
            return Attainment.NOT_MET;
        }
        return 2 * place >= size ? Attainment.PARTIAL : null;
    }
}
