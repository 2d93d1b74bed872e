package io.jixiao.platform.messaging.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonParseException;
import io.jixiao.platform.database.DatabaseUnavailableException;
import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "57014", "55P03"})
    void lostConnectionsConflictsAndLimitsOfTheDatabasePass(String state) {
        assertEquals(FailureKind.PASSING, kind(new SQLException("refused", state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23502", "23514", "22003", "42P01"})
    void brokenRulesOfTheSchemaDoNotPass(String state) {
        assertEquals(FailureKind.POISON, kind(new SQLException("refused", state)));
    }

    @Test
    void anEmptyPoolAndAnUnreachableHostPass() {
        assertEquals(FailureKind.PASSING, kind(new SQLException("Sorry, acquisition timeout!")));
        assertEquals(FailureKind.PASSING, kind(new SQLTransientConnectionException("away")));
        assertEquals(FailureKind.PASSING, kind(new ConnectException("refused")));
        assertEquals(FailureKind.PASSING, kind(new DatabaseUnavailableException(new SQLException())));
    }

    @Test
    void aFailedCommitIsUnclearUnlessItsCauseIsKnown() {
        assertEquals(FailureKind.UNCLEAR, kind(new RollbackException("marked")));
        RollbackException lost = new RollbackException("marked");
        lost.initCause(new SQLException("gone", "08006"));
        assertEquals(FailureKind.PASSING, kind(lost));
    }

    @Test
    void aTakenUniqueKeyMayBeALostRace() {
        assertEquals(FailureKind.UNCLEAR, kind(new SQLException("taken", "23505")));
    }

    @Test
    void mistakesAndBrokenJsonDoNotPass() {
        assertEquals(FailureKind.POISON, kind(new NullPointerException()));
        assertEquals(FailureKind.POISON, kind(new JsonParseException(null, "not JSON")));
    }

    @Test
    void whatAnEffectCallsPoisonIsPoisonWhateverItsCause() {
        SQLException away = new SQLException("gone", "08006");
        assertEquals(FailureKind.POISON, FailureKind.of(new PoisonEventException("contradiction", away)));
    }

    @Test
    void aFailureThatIsItsOwnCauseIsStillJudged() {
        RuntimeException first = new RuntimeException("first");
        RuntimeException second = new RuntimeException("second", first);
        first.initCause(second);
        assertEquals(FailureKind.POISON, FailureKind.of(first));
    }

    private static FailureKind kind(Exception cause) {
        return FailureKind.of(new IllegalStateException("the effect failed", cause));
    }
}
