package io.jixiao.benchmarks.chain;

import java.util.Map;

/**
 * A row of changes of one kind, each with a report of its own.
 *
 * @param cost of each change, by part
 * @param p50Millis from the request to the readable report, of half of the changes at most
 * @param p99Millis of 99 in 100
 * @param aSecond changes in a second
 */
record ChangesMade(
        ChangeKind kind,
        int changes,
        int clients,
        Map<Part, Counted> cost,
        double p50Millis,
        double p99Millis,
        double aSecond) {
    Counted all() {
        return cost.values().stream().reduce(Counted.NOTHING, Counted::plus);
    }
}
