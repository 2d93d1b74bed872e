package io.jixiao.engine.score;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One flaw, where it is and the figures behind it. Its sentence is made when asked for, by {@code Sentences}.
 *
 * @param code what is wrong
 * @param severity by the rule set
 * @param place what it is about
 * @param cell the column
 * @param figures named values for the sentence, already printed the way the table prints them; nothing reads them back
 */
public record Finding(FindingCode code, Severity severity, FindingPlace place, Cell cell, Map<String, String> figures) {

    /** The figure that says why something is asked for, where there are several reasons: it chooses the sentence. */
    public static final String BECAUSE = "because";

    public Finding {
        figures = figures == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    /** The indicator's id; null where the finding is not about one indicator. */
    public @Nullable String lineId() {
        return place instanceof FindingPlace.Line line ? line.id() : null;
    }

    /** What a reader finds printed at its place, e.g. 执法满意率, 预算执行率 or 产出指标; null for the whole table. */
    public @Nullable String line() {
        return place.label();
    }
}
