package io.jixiao.report.event;

import io.jixiao.platform.security.AccessScope;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One open stream: who listens, how far they are, and what of it they have taken. The sweep alone tells it something. */
final class Listener {

    private static final int MOST_UNDER_WAY = 64;

    private final String caller;
    private final AccessScope scope;
    private final Instant until;
    private final Sse sse;
    private final HttpServerRequest request;
    private @Nullable MultiEmitter<? super OutboundSseEvent> stream;
    private final AtomicLong taken = new AtomicLong();
    private long given;
    private long takenAtLastLook;
    private long position;
    private Instant lastMove;
    private Instant lastWord;

    /**
     * @param until when the token ends
     * @param position after which everything is to be told
     * @param request whose answer the stream is
     */
    Listener(
            String caller,
            AccessScope scope,
            Instant until,
            long position,
            Instant now,
            Sse sse,
            HttpServerRequest request) {
        this.caller = caller;
        this.scope = scope;
        this.until = until;
        this.position = position;
        this.lastMove = now;
        this.lastWord = now;
        this.sse = sse;
        this.request = request;
    }

    void open(MultiEmitter<? super OutboundSseEvent> opened) {
        stream = opened;
    }

    String caller() {
        return caller;
    }

    AccessScope scope() {
        return scope;
    }

    long position() {
        return position;
    }

    /** How far its answer goes on: the next word is asked for when the one before is with the operating system. */
    void took() {
        taken.incrementAndGet();
    }

    /** Whether its connection is closed, whoever told us or not. */
    boolean isGone() {
        return request.response().closed();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** Whether more may be given to it: what it has not taken yet is bounded. */
    boolean keepsUp() {
        return given - taken.get() < MOST_UNDER_WAY;
    }

    /** Since when it has taken nothing of what it was given; now, where it has taken all. */
    Instant stuckSince(Instant now) {
        long before = takenAtLastLook;
        takenAtLastLook = taken.get();
        if (takenAtLastLook == given || takenAtLastLook != before) {
            lastMove = now;
        }
        return lastMove;
    }

    Instant lastWord() {
        return lastWord;
    }

    void give(EventPage page, Instant now) {
        page.events()
                .forEach(event -> say(
                        sse.newEventBuilder()
                                .id(Long.toString(event.position()))
                                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                                .data(String.class, event.event())
                                .build(),
                        now));
        position = page.seen();
    }

    /** Says that the stream lives, and moves the place where a client goes on past what was not for it. */
    void beat(Instant now) {
        if (given == taken.get()) {
            say(sse.newEventBuilder().id(Long.toString(position)).comment("").build(), now);
        }
    }

    void say(OutboundSseEvent event, Instant now) {
        given++;
        lastWord = now;
        Objects.requireNonNull(stream, "open").emit(event);
    }

    /** After what was given to it. */
    void end() {
        Objects.requireNonNull(stream, "open").complete();
    }

    /** At once: it would not take the end either. */
    void cut() {
        request.connection().close();
        end();
    }
}
