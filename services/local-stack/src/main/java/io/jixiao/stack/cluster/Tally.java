package io.jixiao.stack.cluster;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What became of the requests of a load: every one is counted, as answered or as failed. */
final class Tally {
    private static final int FAILURES_SHOWN = 5;

    private final LongAdder kept = new LongAdder();
    private final LongAdder anew = new LongAdder();
    private final AtomicLong longestMillis = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    void answered(boolean onKeptConnection, Duration time) {
        (onKeptConnection ? kept : anew).increment();
        longestMillis.accumulateAndGet(time.toMillis(), Math::max);
    }

    void failed(String why) {
        failures.add(why);
    }

    long failures() {
        return failures.size();
    }

    String inWords() {
        String counted =
                "%d requests answered (%d on kept connections, %d on new ones), %d failed, the longest took %d ms"
                        .formatted(kept.sum() + anew.sum(), kept.sum(), anew.sum(), failures(), longestMillis.get());
        return failures.isEmpty()
                ? counted
                : counted + "; for example "
                        + String.join(
                                "; ", failures.stream().limit(FAILURES_SHOWN).toList());
    }
}
