package io.jixiao.platform.web.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests may be at work: so many overall, so many of one caller. What does not fit is refused at once, so that
 * what is let in waits for a bounded number of others, however many come.
 */
@ApplicationScoped
class WorkShares {

    /** What becomes of a request. */
    enum Outcome {
        LET_IN,
        CALLER_IS_FULL,
        ALL_IS_FULL
    }

    private final int overall;
    private final int ofOneCaller;
    private final Map<String, Integer> byCaller = new HashMap<>();
    private int atWork;

    @Inject
    WorkShares(
            @ConfigProperty(name = "jixiao.http.requests") int overall,
            @ConfigProperty(name = "jixiao.http.requests-of-one-caller") int ofOneCaller) {
        this.overall = overall;
        this.ofOneCaller = ofOneCaller;
    }

    /** Lets a request in until it is {@link #done}, or says why not. */
    synchronized Outcome letIn(String caller) {
        int ofCaller = byCaller.getOrDefault(caller, 0);
        if (ofCaller >= ofOneCaller) {
            return Outcome.CALLER_IS_FULL;
        }
        if (atWork >= overall) {
            return Outcome.ALL_IS_FULL;
        }
        byCaller.put(caller, ofCaller + 1);
        atWork++;
        return Outcome.LET_IN;
    }

    synchronized void done(String caller) {
        atWork--;
        byCaller.computeIfPresent(caller, (name, ofCaller) -> ofCaller > 1 ? ofCaller - 1 : null);
    }

    /** Requests at work now. */
    synchronized int atWork() {
        return atWork;
    }
}
