package io.jixiao.scoring.formcheck;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.platform.web.problem.Bilingual;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.FieldError;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks uploaded forms, few at once and each for a bounded time, so that no upload keeps the service from its other work. */
@ApplicationScoped
class FormChecks {
    private final ExecutorService readers;
    private final int seconds;
    private final Clock clock;

    FormChecks(
            @ConfigProperty(name = "jixiao.form-check.at-once") int atOnce,
            @ConfigProperty(name = "jixiao.form-check.waiting") int waiting,
            @ConfigProperty(name = "jixiao.form-check.seconds") int seconds,
            Clock clock) {
        this.readers = new ThreadPoolExecutor(atOnce, atOnce, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting));
        this.seconds = seconds;
        this.clock = clock;
    }

    /**
     * The forms in the file, scored again.
     *
     * @throws Problem 422 where the file cannot be read, with where and why, or takes too long; 503 where too many wait
     */
    List<CheckedForm> check(byte[] file, String name, String ruleSet) {
        int ordinaryYear = FormCheck.ordinaryYear(LocalDate.now(clock));
        Future<List<CheckedForm>> check = submit(file, name, ruleSet, ordinaryYear);
        try {
            return check.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            check.cancel(true);
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

    private Future<List<CheckedForm>> submit(byte[] file, String name, String ruleSet, int ordinaryYear) {
        try {
            return readers.submit(() -> FormCheck.check(file, name, ruleSet, ordinaryYear));
        } catch (RejectedExecutionException full) {
            throw Problem.of(CommonProblem.UNAVAILABLE);
        }
    }

    private static Problem refusal(UnreadableForm unreadable) {
        Bilingual why =
                new Bilingual(unreadable.message(Locale.SIMPLIFIED_CHINESE), unreadable.message(Locale.ENGLISH));
        return Problem.of(ScoringProblem.FORM_UNREADABLE, why.zh(), why.en())
                .withErrors(List.of(new FieldError(unreadable.where(), unreadable.code(), why)));
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
