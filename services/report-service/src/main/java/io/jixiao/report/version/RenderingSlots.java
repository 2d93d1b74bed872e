package io.jixiao.report.version;

import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.work.FairTurns;
import io.jixiao.platform.work.FairTurns.NoTurn;
import io.jixiao.platform.work.FairTurns.Turn;
import io.jixiao.report.ReportProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many files are made at once while somebody waits for them: each takes memory, so all requests together are bounded, and no
 * caller keeps the others from their turns.
 */
@ApplicationScoped
public class RenderingSlots {
    private final FairTurns turns;
    private final Duration patience;
    private final Supplier<String> caller;

    @Inject
    RenderingSlots(
            @ConfigProperty(name = "jixiao.report.requested.at-once") int atOnce,
            @ConfigProperty(name = "jixiao.report.requested.waiting") int waiting,
            @ConfigProperty(name = "jixiao.report.requested.waiting-of-one-caller") int waitingOfOneCaller,
            @ConfigProperty(name = "jixiao.report.requested.patience") Duration patience,
            Caller caller) {
        this(new FairTurns(atOnce, waiting, waitingOfOneCaller), patience, caller::subject);
    }

    RenderingSlots(FairTurns turns, Duration patience, Supplier<String> caller) {
        this.turns = turns;
        this.patience = patience;
        this.caller = caller;
    }

    /**
     * Does the work as soon as there is a slot.
     *
     * @throws Problem 503 where too many wait, or none became free in time
     */
    public <T> T during(Supplier<T> work) {
        try (Turn turn = turns.take(caller.get(), patience)) {
            return work.get();
        } catch (NoTurn busy) {
            throw Problem.of(ReportProblem.RENDERING_BUSY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ReportProblem.RENDERING_BUSY);
        }
    }
}
