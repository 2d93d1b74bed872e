package io.jixiao.platform.web.body;

import io.jixiao.platform.web.body.BodyShares.Outcome;
import io.jixiao.platform.web.problem.BodyTooLargeException;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.problem.ProblemAnswers;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One body on its way: counted against its caller's share, kept in memory as long as it is small and in a file from there
 * on, given up where it is too large or too slow, and passed on when it has come and its turn is there. Everything here
 * happens on the request's own event loop; a file's writing is Vert.x's matter.
 */
final class IncomingBody {

    /** What all bodies have in common. */
    record Terms(
            BodyShares shares,
            BodiesAtWork atWork,
            BodyPace pace,
            BodyFiles files,
            Vertx vertx,
            long limit,
            ProblemAnswers answers) {}

    private enum State {
        COMING,
        WAITING,
        PASSED_ON,
        GIVEN_UP
    }

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final String caller;
    private final Terms terms;
    private final Context own;
    private final Buffer small = Buffer.buffer();
    private final long begun = System.nanoTime();
    private long lastByte = begun;
    private long bytes;
    private long share;
    private boolean hasTurn;
    private State state = State.COMING;
    private @Nullable Path file;
    private @Nullable AsyncFile sink;
    private long timer = -1;

    IncomingBody(RoutingContext context, String caller, Terms terms) {
        this.context = context;
        this.request = context.request();
        this.caller = caller;
        this.terms = terms;
        this.own = terms.vertx().getOrCreateContext();
    }

    /** The share of a body that tells its length is held before its first byte. */
    void take() {
        if (!holds(Math.max(told(), BodyShares.SMALL), told() > BodyShares.SMALL)) {
            return;
        }
        request.exceptionHandler(gone -> giveUp());
        request.handler(this::came);
        request.endHandler(end -> complete());
        context.addEndHandler(answered -> ended());
        timer = terms.vertx().setPeriodic(terms.pace().look().toMillis(), tick -> look());
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private long told() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void came(Buffer piece) {
        lastByte = System.nanoTime();
        bytes += piece.length();
        if (state != State.COMING) {
            return;
        }
        if (bytes > terms.limit()) {
            refuse(new BodyTooLargeException(terms.limit()).problem());
        } else if (bytes <= share || holds(nextShare(), true)) {
            keep(piece);
        }
    }

    /** A body of untold length takes more as it grows, each time twice as much. */
    private long nextShare() {
        return Math.min(Math.max(share, bytes - share), terms.limit());
    }

    private boolean holds(long more, boolean large) {
        Outcome outcome = terms.shares().hold(caller, more, large);
        switch (outcome) {
            case HELD -> share += more;
            case CALLER_IS_FULL -> refuse(Problem.of(CommonProblem.TOO_MUCH_AT_ONCE));
            case ALL_IS_FULL -> refuse(Problem.of(CommonProblem.UNAVAILABLE));
        }
        return outcome == Outcome.HELD;
    }

    private void keep(Buffer piece) {
        if (sink != null) {
            write(sink, piece);
        } else if (bytes <= BodyShares.SMALL) {
            small.appendBuffer(piece);
        } else {
            openFile(piece);
        }
    }

    private void openFile(Buffer piece) {
        request.pause();
        Path fresh = terms.files().fresh();
        file = fresh;
        OpenOptions onlyNew =
                new OpenOptions().setCreateNew(true).setRead(false).setPerms("rw-------");
        terms.vertx().fileSystem().open(fresh.toString(), onlyNew).onComplete(opened -> {
            if (opened.failed()) {
                refuse(Problem.of(CommonProblem.UNAVAILABLE));
                return;
            }
            AsyncFile here = opened.result();
            sink = here;
            if (state == State.GIVEN_UP) {
                release();
                return;
            }
            here.exceptionHandler(full -> refuse(Problem.of(CommonProblem.UNAVAILABLE)));
            write(here, small);
            write(here, piece);
            request.resume();
        });
    }

    private void write(AsyncFile here, Buffer piece) {
        here.write(piece);
        if (here.writeQueueFull()) {
            request.pause();
            here.drainHandler(drained -> request.resume());
        }
    }

    private void complete() {
        if (state != State.COMING) {
            return;
        }
        state = State.WAITING;
        lastByte = System.nanoTime();
        if (sink == null) {
            passOn();
        } else {
            sink.close().onComplete(closed -> {
                sink = null;
                if (closed.failed()) {
                    refuse(Problem.of(CommonProblem.UNAVAILABLE));
                } else {
                    terms.atWork().await(bytes, turn);
                }
            });
        }
    }

    /** Room is made by whichever thread ends its work; what follows is for the request's own. */
    private final Runnable turn = new Runnable() {
        @Override
        public void run() {
            own.runOnContext(now -> begin());
        }
    };

    private void begin() {
        if (state == State.WAITING) {
            hasTurn = true;
            passOn();
        } else {
            terms.atWork().end(bytes);
        }
    }

    private void passOn() {
        state = State.PASSED_ON;
        stopLooking();
        context.put(KeptBody.PROPERTY, new KeptBody(small.getBytes(), file, this::release));
        context.next();
    }

    private void look() {
        long now = System.nanoTime();
        if (state == State.WAITING) {
            if (Duration.ofNanos(now - lastByte).compareTo(terms.pace().longestWait()) > 0
                    && terms.atWork().giveUp(turn)) {
                refuse(Problem.of(CommonProblem.UNAVAILABLE));
            }
        } else if (terms.pace().isTooSlow(Duration.ofNanos(now - begun), Duration.ofNanos(now - lastByte), bytes)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(Problem.of(CommonProblem.REQUEST_TOO_SLOW));
            request.connection().close();
        }
    }

    private void refuse(Problem problem) {
        if (giveUp()) {
            Discarding.rest(request, terms.vertx());
            terms.answers().answer(context, problem);
        }
    }

    /** True where it was not given up before, and the request is still ours to answer. */
    private boolean giveUp() {
        if (state == State.PASSED_ON || state == State.GIVEN_UP) {
            return false;
        }
        boolean waited = state == State.WAITING;
        state = State.GIVEN_UP;
        stopLooking();
        if (waited) {
            terms.atWork().giveUp(turn);
        }
        release();
        return true;
    }

    /** The answer is out, or nobody is there to get it. An operation that has the body says itself when it is done. */
    private void ended() {
        giveUp();
        KeptBody body = context.get(KeptBody.PROPERTY);
        if (body != null && context.get(BodyIntake.IS_READ) == null) {
            body.end();
        }
    }

    private void release() {
        if (sink != null) {
            sink.close();
            sink = null;
        }
        if (hasTurn) {
            hasTurn = false;
            terms.atWork().end(bytes);
        }
        if (file != null) {
            terms.files().forget(file);
        }
        terms.shares().letGo(caller, share);
        share = 0;
    }

    private void stopLooking() {
        terms.vertx().cancelTimer(timer);
    }
}
