package io.jixiao.benchmarks.chain;

import java.util.List;
import java.util.Map;

/**
 * What one run measured.
 *
 * @param idle counted in a second in which nobody asks
 * @param made the changes, by kind
 * @param memory resident memory of each service in MiB, afterwards
 */
record ChainResult(Map<Part, Counted> idle, List<ChangesMade> made, Map<String, Long> memory) {}
