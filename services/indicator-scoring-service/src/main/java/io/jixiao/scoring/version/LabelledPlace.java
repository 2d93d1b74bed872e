package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.score.FindingPlace;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a finding is about in a score version that was kept before findings told it: such a version has nothing but the label
 * that was printed, and versions are never changed.
 */
final class LabelledPlace {
    private static final Pattern BETWEEN_CLASSES = Pattern.compile("、");

    private LabelledPlace() {}

    /** @throws IllegalArgumentException for a label that was never written */
    static FindingPlace of(String lineId, String label) {
        if (lineId != null) {
            return new FindingPlace.Line(lineId, label);
        }
        if (label == null) {
            return FindingPlace.TABLE;
        }
        if (label.equals(FindingPlace.EXECUTION.label())) {
            return FindingPlace.EXECUTION;
        }
        Optional<FindingPlace> row = FundRow.named(label).map(FindingPlace.Funds::new);
        return row.orElseGet(() -> classes(label));
    }

    private static FindingPlace classes(String label) {
        return new FindingPlace.Classes(BETWEEN_CLASSES
                .splitAsStream(label)
                .map(name -> IndicatorClass.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("no place of a table is called " + label)))
                .toList());
    }
}
