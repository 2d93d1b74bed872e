package io.jixiao.platform.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many bytes of large bodies operations may be at work on at once. Reading a body as JSON or as a file takes several
 * times its size of the heap; as long as it waits for that it lies in a file. Whoever came first goes first, and a body
 * that is alone may always.
 */
@ApplicationScoped
class BodiesAtWork {

    /** Of the heap: a body of 10 MB read as JSON takes about 5 times its size. */
    private static final int PART_OF_HEAP = 12;

    private record Waiting(long bytes, Runnable turn) {}

    private final long most;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long atWork;

    @Inject
    BodiesAtWork() {
        this(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    BodiesAtWork(long most) {
        this.most = most;
    }

    /** Runs {@code turn} when there is room: now, or in the thread that makes room. Whoever has had its turn ends it. */
    void await(long bytes, Runnable turn) {
        synchronized (this) {
            if (!waiting.isEmpty() || !hasRoomFor(bytes)) {
                waiting.add(new Waiting(bytes, turn));
                return;
            }
            atWork += bytes;
        }
        turn.run();
    }

    /** Gives up waiting; false where the turn came already, so that it is to be ended. */
    synchronized boolean giveUp(Runnable turn) {
        return waiting.removeIf(one -> one.turn() == turn);
    }

    /** Ends a turn; those whose turn it is now have it. */
    void end(long bytes) {
        synchronized (this) {
            atWork -= bytes;
        }
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Runnable next() {
        Waiting first = waiting.peek();
        if (first == null || !hasRoomFor(first.bytes())) {
            return null;
        }
        waiting.remove();
        atWork += first.bytes();
        return first.turn();
    }

    private boolean hasRoomFor(long bytes) {
        return atWork == 0 || atWork + bytes <= most;
    }
}
