package io.jixiao.acceptance.faults;

import java.time.Duration;

/**
 * Something that goes wrong while people work.
 *
 * @param name as it stands in the table, e.g. {@code kill -9 report-service}
 * @param lasting from the strike to the healing
 * @param strike does it
 * @param heal ends it; returns when what was ended runs again
 */
record Fault(String name, Duration lasting, Runnable strike, Runnable heal) {

    /** One that is over as soon as it has happened. */
    static Fault atOnce(String name, Runnable strike) {
        return new Fault(name, Duration.ZERO, strike, () -> {});
    }
}
