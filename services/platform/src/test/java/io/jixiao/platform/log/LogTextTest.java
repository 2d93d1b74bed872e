package io.jixiao.platform.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LogTextTest {

    private static final String FORGED = "no\r\n09:12:16.715 INFO  everything is well";

    @Test
    void whatWouldBeginALineIsShown() {
        assertEquals("no\\u000d\\u000a09:12:16.715 INFO  everything is well", LogText.of(FORGED));
        assertEquals("a\\u0085b\\u2028c\\u2029d\\u001b[2Je", LogText.of("a\u0085b\u2028c\u2029d\u001b[2Je"));
    }

    @Test
    void otherTextStaysAsItIs() {
        assertEquals("\"单位\" \\ 104001 is unknown 😀", LogText.of("\"单位\" \\ 104001 is unknown 😀"));
    }

    @Test
    void noMessageOfAFailureForgesALineOfItsTrace() {
        Exception failure = new IllegalStateException(FORGED, new IllegalArgumentException(FORGED));

        String trace = trace(LogText.of(failure));

        assertTrue(trace.startsWith("java.lang.IllegalStateException: no\\u000d"), trace);
        assertTrue(trace.contains("Caused by: java.lang.IllegalArgumentException: no\\u000d"), trace);
        assertTrue(trace.contains("LogTextTest.noMessageOfAFailureForgesALineOfItsTrace"), trace);
        assertFalse(trace.lines().anyMatch(line -> line.startsWith("09:12")), trace);
    }

    @Test
    void aFailureThatIsItsOwnCauseInTheEndIsLoggedToo() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);

        assertTrue(trace(LogText.of(one)).startsWith("java.lang.Exception: one"));
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
