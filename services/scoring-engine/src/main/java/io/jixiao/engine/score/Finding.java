package io.jixiao.engine.score;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One flaw, where it is and the figures behind it. Its sentence is made when asked for, by {@code Sentences}.
 *
 * @param code what is wrong
 * @param severity by the rule set
 * @param lineId the indicator's id; null where the finding is not about one indicator
 * @param line what the reader sees: the indicator's name, 预算执行率, a class (产出指标) or a funds row (当年财政拨款); null for
 *     the whole table
 * @param cell the column
 * @param figures named values for the sentence, already printed the way the table prints them
 */
public record Finding(
        FindingCode code, Severity severity, String lineId, String line, Cell cell, Map<String, String> figures) {

    public Finding {
        figures = figures == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(figures));
    }
}
