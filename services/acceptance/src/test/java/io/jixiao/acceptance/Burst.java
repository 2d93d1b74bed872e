package io.jixiao.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many calls, sent by several clients at once; each client repeats a call as it is until an answer says that it worked. */
final class Burst implements AutoCloseable {
    private final Queue<Call> waiting;
    private final AtomicInteger answered = new AtomicInteger();
    private final ExecutorService clients;
    private final List<Future<Void>> work;

    private Burst(List<Call> calls, int clients) {
        this.waiting = new ConcurrentLinkedQueue<>(calls);
        this.clients = Executors.newFixedThreadPool(clients);
        Callable<Void> client = this::sendWhatWaits;
        this.work = IntStream.range(0, clients)
                .mapToObj(number -> this.clients.submit(client))
                .toList();
    }

    static Burst of(List<Call> calls, int clients) {
        return new Burst(calls, clients);
    }

    private Void sendWhatWaits() {
        for (Call call = waiting.poll(); call != null; call = waiting.poll()) {
            call.sendUntilItWorks();
            answered.incrementAndGet();
        }
        return null;
    }

    void awaitAnswers(int atLeast) {
        Eventually.until(atLeast + " answers", () -> answered.get() >= atLeast);
    }

    /** Waits until every call has worked. */
    void awaitEnd() {
        List<Exception> failures = new ArrayList<>();
        for (Future<Void> client : work) {
            try {
                client.get();
            } catch (Exception e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("a client gave up", failures.getFirst());
        }
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
