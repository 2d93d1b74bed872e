package io.jixiao.platform.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Turns at something of which only a few may be under way at once. Callers have them one after the other, whoever has how
 * many waiting, so that one who asks for many delays nobody else by more than one; each waits for a bounded number, and for
 * a bounded time.
 */
public final class FairTurns {

    /** Under way until it is closed. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Why there is no turn. */
    public enum Refusal {
        CALLER_WAITS_FOR_ENOUGH,
        TOO_MANY_WAIT,
        WAITED_TOO_LONG
    }

    /** No turn was to be had. */
    public static final class NoTurn extends Exception {
        private static final long serialVersionUID = 1L;

        private final Refusal why;

        NoTurn(Refusal why) {
            super(why.name());
            this.why = why;
        }

        public Refusal why() {
            return why;
        }
    }

    private final int waiting;
    private final int waitingOfOneCaller;
    private final LinkedHashMap<String, Deque<CompletableFuture<Turn>>> queues = new LinkedHashMap<>();
    private int free;
    private int inQueues;

    /**
     * @param atOnce turns under way, 1 or more
     * @param waiting turns that all together may wait for
     * @param waitingOfOneCaller turns that one caller may wait for
     */
    public FairTurns(int atOnce, int waiting, int waitingOfOneCaller) {
        this.free = atOnce;
        this.waiting = waiting;
        this.waitingOfOneCaller = waitingOfOneCaller;
    }

    /**
     * Waits for a turn.
     *
     * @param patience how long at most
     */
    public Turn take(String caller, Duration patience) throws NoTurn, InterruptedException {
        CompletableFuture<Turn> place = place(caller);
        try {
            return place.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return leave(caller, place).orElseThrow(() -> new NoTurn(Refusal.WAITED_TOO_LONG));
        } catch (InterruptedException stopped) {
            leave(caller, place).ifPresent(Turn::close);
            throw stopped;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many wait. */
    public synchronized int waiting() {
        return inQueues;
    }

    private synchronized CompletableFuture<Turn> place(String caller) throws NoTurn {
        CompletableFuture<Turn> place = new CompletableFuture<>();
        if (free > 0) {
            free--;
            place.complete(new OneTurn());
            return place;
        }
        Deque<CompletableFuture<Turn>> own = queues.getOrDefault(caller, new ArrayDeque<>());
        if (own.size() >= waitingOfOneCaller) {
            throw new NoTurn(Refusal.CALLER_WAITS_FOR_ENOUGH);
        }
        if (inQueues >= waiting) {
            throw new NoTurn(Refusal.TOO_MANY_WAIT);
        }
        own.add(place);
        queues.putIfAbsent(caller, own);
        inQueues++;
        return place;
    }

    /** Leaves the queue; the turn, where it came in that moment. */
    private synchronized Optional<Turn> leave(String caller, CompletableFuture<Turn> place) {
        Deque<CompletableFuture<Turn>> own = queues.getOrDefault(caller, new ArrayDeque<>());
        if (!own.remove(place)) {
            return Optional.of(place.join());
        }
        inQueues--;
        if (own.isEmpty()) {
            queues.remove(caller);
        }
        return Optional.empty();
    }

    /** Gives the turn on: to the caller who has had none for longest, and then has to let the others go first. */
    private synchronized void ended() {
        var first = queues.pollFirstEntry();
        if (first == null) {
            free++;
            return;
        }
        CompletableFuture<Turn> next = first.getValue().remove();
        inQueues--;
        if (!first.getValue().isEmpty()) {
            queues.put(first.getKey(), first.getValue());
        }
        next.complete(new OneTurn());
    }

    private final class OneTurn implements Turn {
        private boolean closed;

        @Override
        public void close() {
            synchronized (FairTurns.this) {
                if (closed) {
                    return;
                }
                closed = true;
            }
            ended();
        }
    }
}
