package io.jixiao.platform.log;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody sent is quoted by many a failure, and is nothing for a log. */
class WordlessFailureTest {

    private static final String SENT = "身份证 430203198001011234";

    @ParameterizedTest
    @MethodSource("failuresThatQuote")
    void nothingThatWasSentIsLogged(Throwable failure) {
        String trace = trace(LogText.withoutWords(failure));

        assertFalse(trace.contains("430203198001011234"), trace);
        assertTrue(trace.startsWith(failure.getClass().getName()), trace);
        assertTrue(trace.contains("WordlessFailureTest.failuresThatQuote"), trace);
    }

    static Stream<Throwable> failuresThatQuote() {
        return Stream.of(
                new NumberFormatException("For input string: \"" + SENT + "\""),
                new IllegalArgumentException(SENT),
                new IllegalStateException(new NumberFormatException(SENT)),
                new RuntimeException("outside", new RuntimeException(new Error(SENT))),
                new java.time.format.DateTimeParseException("Text '" + SENT + "' could not be parsed", SENT, 0),
                new StringIndexOutOfBoundsException(SENT),
                new java.io.UncheckedIOException(new java.io.IOException(SENT)),
                new IllegalStateException(
                        SENT, new SQLException("value too long for type character varying(4)", "22001")));
    }

    @Test
    void whatTheDatabaseSaysIsLogged() {
        Throwable failure =
                new IllegalStateException(SENT, new SQLException("ERROR: column a.reason does not exist", "42703"));

        String trace = trace(LogText.withoutWords(failure));

        assertTrue(trace.contains("Caused by: java.sql.SQLException: ERROR: column a.reason does not exist"), trace);
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
