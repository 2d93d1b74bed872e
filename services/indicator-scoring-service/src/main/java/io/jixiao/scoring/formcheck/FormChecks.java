package io.jixiao.scoring.formcheck;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.form.Limits;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.work.FairTurns;
import io.jixiao.platform.work.FairTurns.NoTurn;
import io.jixiao.platform.work.FairTurns.Turn;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks uploaded forms, few at once and each for a bounded time, so that no upload keeps the service from its other work;
 * callers have turns one after the other, so that none keeps the others from theirs. A form is read into memory when its
 * turn has come.
 */
@ApplicationScoped
public class FormChecks {
    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final FairTurns turns;
    private final Duration patience;
    private final int seconds;
    private final Caller caller;
    private final Clock clock;
    private final RuleSetCatalog ruleSets;

    FormChecks(
            @ConfigProperty(name = "jixiao.form-check.at-once") int atOnce,
            @ConfigProperty(name = "jixiao.form-check.waiting") int waiting,
            @ConfigProperty(name = "jixiao.form-check.waiting-of-one-caller") int waitingOfOneCaller,
            @ConfigProperty(name = "jixiao.form-check.patience") Duration patience,
            @ConfigProperty(name = "jixiao.form-check.seconds") int seconds,
            Caller caller,
            Clock clock,
            RuleSetCatalog ruleSets) {
        this.turns = new FairTurns(atOnce, waiting, waitingOfOneCaller);
        this.patience = patience;
        this.seconds = seconds;
        this.caller = caller;
        this.clock = clock;
        this.ruleSets = ruleSets;
    }

    /** What to read, and by which rule set to score it again. */
    private interface Check {
        List<CheckedForm> by(int ordinaryYear);
    }

    /**
     * The forms in the file, scored again.
     *
     * @param content the file; no more of it is read than a form may have
     * @param fileName null where it has none
     * @param ruleSet id of a rule set, shipped or made by a bureau, that goes before what the form says; null for none
     * @throws IOException where the sender breaks off
     * @throws Problem 422 where the file cannot be read, with where and why, or takes too long to check, its waiting not
     *     counted; 429 where the caller has enough of them waiting; 503 where too many wait, or it has waited too long
     */
    public List<CheckedForm> check(InputStream content, String fileName, String ruleSet) throws IOException {
        String name = fileName == null ? "" : fileName;
        Optional<RuleSet> known = ruleSet == null ? Optional.empty() : newest(ruleSet);
        Turn turn = turn();
        boolean begun = false;
        try {
            byte[] file = content.readNBytes(Limits.FILE_BYTES + 1);
            Future<List<CheckedForm>> check = begin(
                    turn,
                    known.isPresent()
                            ? year -> FormCheck.checkBy(known.get(), file, name, year)
                            : year -> FormCheck.check(file, name, ruleSet, year));
            begun = true;
            return inTime(check);
        } finally {
            if (!begun) {
                turn.close();
            }
        }
    }

    /** The fiscal year of a form that names none. */
    public int ordinaryYear() {
        return FormCheck.ordinaryYear(LocalDate.now(clock));
    }

    private Optional<RuleSet> newest(String ruleSet) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ruleSets.newest(ruleSet).map(RuleSetCatalog.Entry::rules));
    }

    private Turn turn() {
        try {
            return turns.take(caller.subject(), patience);
        } catch (NoTurn none) {
            throw Problem.of(
                    none.why() == FairTurns.Refusal.CALLER_WAITS_FOR_ENOUGH
                            ? CommonProblem.TOO_MUCH_AT_ONCE
                            : CommonProblem.UNAVAILABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(CommonProblem.UNAVAILABLE);
        }
    }

    /** The turn ends when the check does, also where nobody waits for it any more. */
    private Future<List<CheckedForm>> begin(Turn turn, Check check) {
        int year = ordinaryYear();
        FutureTask<List<CheckedForm>> work = new FutureTask<>(() -> check.by(year));
        readers.execute(() -> {
            try (turn) {
                work.run();
            }
        });
        return work;
    }

    private List<CheckedForm> inTime(Future<List<CheckedForm>> begun) {
        try {
            return begun.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            begun.cancel(true);
            throw Problem.of(ScoringProblem.FORM_TAKES_TOO_LONG);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnreadableForm unreadable) {
                throw refusal(unreadable);
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(CommonProblem.UNAVAILABLE);
        }
    }

    private static Problem refusal(UnreadableForm unreadable) {
        return Problem.of(
                        ScoringProblem.FORM_UNREADABLE,
                        unreadable.message(Locale.SIMPLIFIED_CHINESE),
                        unreadable.message(Locale.ENGLISH))
                .at(unreadable.where(), unreadable.code());
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
