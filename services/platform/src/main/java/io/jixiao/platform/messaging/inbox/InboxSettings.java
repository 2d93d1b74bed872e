package io.jixiao.platform.messaging.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of consumers, under {@code jixiao.inbox}. */
@ConfigMapping(prefix = "jixiao.inbox")
public interface InboxSettings {
    /**
     * How long an event id is remembered. It must be longer than the retention of the topics plus the longest time that a
     * dead letter may wait for its replay, or an old event could have its effect twice.
     */
    @WithDefault("30d")
    Duration keep();

    /** Wait before the second attempt at an event that met a passing fault; doubled for each further one. */
    @WithDefault("100ms")
    Duration firstBackoff();

    /** Longest wait between two attempts. There is no last attempt: a passing fault is waited out. */
    @WithDefault("5s")
    Duration longestBackoff();

    /** Attempts at an event whose failed transaction does not say whether the next may work. Then it is poison. */
    @WithDefault("5")
    int unclearAttempts();
}
