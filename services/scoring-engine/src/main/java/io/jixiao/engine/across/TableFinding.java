package io.jixiao.engine.across;

import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.Severity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A flaw of one of the tables.
 *
 * @param table its place among them, from 0
 * @param code COPIED or ALL_FULL
 * @param other the place of the table that it has lines in common with; null where it is not about one other
 * @param figures named values for the sentence
 */
public record TableFinding(
        int table, FindingCode code, Cell cell, @Nullable Integer other, Map<String, String> figures) {

    public TableFinding {
        figures = Map.copyOf(figures);
    }

    /** As a finding of the whole table; empty where its rule set does not look for such. */
    public Optional<Finding> as(Map<FindingCode, Severity> severities) {
        return Optional.ofNullable(severities.get(code))
                .map(severity -> new Finding(code, severity, FindingPlace.TABLE, cell, figures));
    }
}
