package io.jixiao.platform.messaging.inbox;

import io.jixiao.platform.database.DatabaseUnavailableException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a failed attempt at an event means for the next one. */
enum FailureKind {
    /** The database or the network is away, or another transaction was in the way: the same attempt will work later. */
    PASSING,
    /**
     * The commit failed and does not say why (a lost connection, a timeout, a rule checked at commit), or a unique key was
     * taken (a race that the next attempt sees the end of, or a contradiction). Worth a few attempts.
     */
    UNCLEAR,
    /** The event itself cannot be processed. */
    POISON;

    /** Classes of SQLSTATE: connection, transaction rollback, resources, operator intervention, lock not available. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "55");

    private static final String UNIQUE_VIOLATION = "23505";

    private static final Set<Class<?>> PASSING_TYPES = Set.of(
            DatabaseUnavailableException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            OptimisticLockException.class,
            PessimisticLockException.class,
            LockTimeoutException.class,
            TimeoutException.class);

    private static final Set<Class<?>> UNCLEAR_TYPES =
            Set.of(RollbackException.class, HeuristicMixedException.class, HeuristicRollbackException.class);

    static FailureKind of(Throwable failure) {
        if (failure instanceof PoisonEventException) {
            return POISON;
        }
        Set<Throwable> chain = chain(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
        if (chain.stream().anyMatch(FailureKind::passes)) {
            return PASSING;
        }
        return chain.stream().anyMatch(FailureKind::isUnclear) ? UNCLEAR : POISON;
    }

    private static boolean isUnclear(Throwable cause) {
        return isOneOf(UNCLEAR_TYPES, cause)
                || cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLException sql
            when sql.getSQLState() != null ->
                PASSING_CLASSES.contains(sql.getSQLState().substring(0, 2)) || isOneOf(PASSING_TYPES, sql);
            // the pool's own refusals (no connection in time, pool closed) carry no state
            case SQLException fromThePool -> true;
            case com.fasterxml.jackson.core.JacksonException ignored -> false;
            case IOException network -> true;
            default -> isOneOf(PASSING_TYPES, cause);
        };
    }

    private static boolean isOneOf(Set<Class<?>> types, Throwable cause) {
        return types.stream().anyMatch(type -> type.isInstance(cause));
    }

    private static Set<Throwable> chain(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure != null && seen.add(failure)) {
            chain(failure.getCause(), seen);
            for (Throwable suppressed : failure.getSuppressed()) {
                chain(suppressed, seen);
            }
        }
        return seen;
    }
}
