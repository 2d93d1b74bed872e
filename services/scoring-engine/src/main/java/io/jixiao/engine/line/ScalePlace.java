package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.reading.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer to a printed scale (优良中低差) tells of how far it was reached. */
final class ScalePlace {
    private static final HeadingWords PLACES = HeadingWords.of("scalePlace");

    private ScalePlace() {}

    /** MET for its best place, NOT_MET for those in its lower half; null for one between, and for what is no place on it. */
    static @Nullable Attainment of(Reading.Scale scale, @Nullable String answer) {
        int place = Optional.ofNullable(answer)
                .flatMap(PLACES::entry)
                .map(scale.places()::indexOf)
                .orElse(-1);
        if (place < 0) {
            return null;
        }
        boolean low = place > scale.places().size() / 2;
        return low ? Attainment.NOT_MET : place == 0 ? Attainment.MET : null;
    }
}
