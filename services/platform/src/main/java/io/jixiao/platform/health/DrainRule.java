package io.jixiao.platform.health;

import java.time.Duration;

/**
 * When a process that was told to stop has served long enough.
 *
 * @param least how long in any case: the others need that to hear of it; zero where there are no others, and no drain
 * @param quiet for how long nothing may have been asked
 * @param longest the end in any case, within the grace period
 */
record DrainRule(Duration least, Duration quiet, Duration longest) {

    boolean isOver(Duration sinceTold, Duration sinceLastRequest) {
        if (least.isZero() || sinceTold.compareTo(longest) >= 0) {
            return true;
        }
        return sinceTold.compareTo(least) >= 0 && sinceLastRequest.compareTo(quiet) >= 0;
    }
}
