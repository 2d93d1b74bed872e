package io.jixiao.platform.messaging.inbox;

import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.log.Causes;
import io.jixiao.platform.messaging.Backoff;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Repeats an attempt through passing faults, until it works, proves impossible, or the process stops. */
@ApplicationScoped
class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final int PING_SECONDS = 2;

    private final InboxSettings settings;
    private final AgroalDataSource dataSource;
    private final Backoff backoff;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Retry(InboxSettings settings, AgroalDataSource dataSource) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.backoff = new Backoff(settings.firstBackoff(), settings.longestBackoff());
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        stopping.countDown();
    }

    /**
     * The result of the first attempt that works.
     *
     * @param what what is attempted, for the log
     * @throws StoppedException if the process stops first
     * @throws RuntimeException the failure of an attempt that can never work
     */
    <T> T until(Supplier<T> attempt, String what) {
        int unclear = 0;
        for (int attempts = 1; ; attempts++) {
            try {
                return attempt.get();
            } catch (RuntimeException failure) {
                if (stopping.getCount() == 0 && !(failure instanceof PoisonEventException)) {
                    // half of the process is gone: this says nothing about the event
                    throw new StoppedException(failure);
                }
                FailureKind kind = FailureKind.of(failure);
                if (kind == FailureKind.UNCLEAR && databaseAnswers()) {
                    unclear++;
                }
                if (kind == FailureKind.POISON || unclear >= settings.unclearAttempts()) {
                    throw failure;
                }
                if (attempts == 1) {
                    LOG.warnf("%s meets a passing fault and is tried again: %s", what, Causes.of(failure));
                }
                pause(attempts, failure);
            }
        }
    }

    private void pause(int attempts, RuntimeException failure) {
        try {
            if (stopping.await(backoff.after(attempts).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoppedException(failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException(failure);
        }
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PING_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
