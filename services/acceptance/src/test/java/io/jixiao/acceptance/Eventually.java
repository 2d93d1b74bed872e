package io.jixiao.acceptance;

import static org.awaitility.Awaitility.await;

import io.jixiao.stack.demo.Answer.UnexpectedAnswer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what comes about by itself, by looking again and again; a service that does not answer, or not for the moment, is asked again. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Eventually() {}

    public static void until(String what, Callable<Boolean> condition) {
        await(what)
                .atMost(LONGEST)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .ignoreExceptionsMatching(Eventually::isForTheMoment)
                .until(condition);
    }

    private static boolean isForTheMoment(Throwable failure) {
        return failure instanceof UncheckedIOException
                || (failure instanceof UnexpectedAnswer answer && answer.isForTheMoment());
    }
}
