package io.jixiao.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void whatEachFailureOfTheChainSaysStandsInOneLine() {
        KafkaException failure = new KafkaException(
                "Failed to create client",
                new KafkaException("Failed to load the store", new IOException("no such file")));

        assertEquals("Failed to create client: Failed to load the store: no such file", Causes.of(failure));
    }

    @Test
    void aCauseThatItsFailureQuotesIsNotRepeated() {
        assertEquals(
                "refused: no such host",
                Causes.of(new KafkaException("refused: no such host", new IOException("no such host"))));
    }

    @Test
    void aFailureThatSaysNothingIsNamed() {
        assertEquals("IOException", Causes.of(new IOException()));
    }

    @Test
    void aFailureOfTheDatabaseIsFoundBehindOthers() {
        assertTrue(
                Causes.include(SQLException.class, new IllegalStateException("the outbox", new SQLException("gone"))));
        assertFalse(Causes.include(SQLException.class, new IllegalStateException("a mistake")));
    }
}
