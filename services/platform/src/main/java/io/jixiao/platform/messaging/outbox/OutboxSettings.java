package io.jixiao.platform.messaging.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox and its relay, under {@code jixiao.outbox}. Durations are ISO 8601 or e.g. {@code 200ms}. */
@ConfigMapping(prefix = "jixiao.outbox")
public interface OutboxSettings {
    /** Whether this process takes part in relaying. Events are written to the outbox in any case. */
    @WithDefault("true")
    boolean relayEnabled();

    /** Name of the lease that the relays of one database compete for. */
    @WithDefault("outbox")
    String leaseName();

    /** How long a relay that fell silent keeps the others waiting. It is renewed after a fifth of this time. */
    @WithDefault("5s")
    Duration lease();

    /** How often the table is looked at while events come. An append in the same process wakes the relay at once. */
    @WithDefault("200ms")
    Duration poll();

    /** How long after the last event the relay goes on so, before it gives the lease back and sleeps. */
    @WithDefault("1s")
    Duration awake();

    /** How often a relay that sleeps looks whether a process that is gone left events behind. */
    @WithDefault("10s")
    Duration sleep();

    /** Most rows held in memory, and so most sends under way, at once. */
    @WithDefault("500")
    int batch();

    /** Wait before the second attempt at an event that Kafka refused; doubled for each further one. */
    @WithDefault("500ms")
    Duration firstBackoff();

    /** Longest wait between two attempts at an event that Kafka refuses. */
    @WithDefault("60s")
    Duration longestBackoff();

    /** Wait before the next attempt when Kafka, or the database, is away. It does not grow. */
    @WithDefault("500ms")
    Duration outageBackoff();

    /** How long a sent event stays in the table, for people to look at. */
    @WithDefault("7d")
    Duration keepSent();

    /** How often old rows of outbox and inbox are deleted. */
    @WithDefault("10m")
    Duration pruneEvery();

    /** Most rows deleted by one statement. */
    @WithDefault("1000")
    int pruneBatch();
}
