package io.jixiao.platform.work;

import io.jixiao.platform.log.Causes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Daemon threads that do one piece of work after another, from start to shutdown. Where there is none they rest until the bell
 * rings or the next poll, which is what is relied on: the bell saves time, and nothing is lost with it. A failure, an Error
 * too, ends one attempt and no thread: a thread that was gone would be missed by nobody, in a service that says it is ready.
 */
public final class WorkerLoop {
    private static final Logger LOG = Logger.getLogger(WorkerLoop.class);

    private final Work work;
    private final Duration poll;
    private final Duration afterFailure;
    private final List<Thread> threads;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean stopping;

    /**
     * @param name of the threads and in the log; several are numbered from 1
     * @param count threads, at least 1
     * @param poll longest rest where there was no work
     * @param afterFailure longest rest where an attempt failed; the bell ends it, too
     */
    public WorkerLoop(String name, int count, Duration poll, Duration afterFailure, Work work) {
        this.work = work;
        this.poll = poll;
        this.afterFailure = afterFailure;
        this.threads = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Thread.ofPlatform()
                        .daemon()
                        .name(count == 1 ? name : name + "-" + number)
                        .unstarted(this::run))
                .toList();
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    /** Ends the rest of one thread, or the next one where none rests; from any thread, as often as one likes. */
    public void ring() {
        // One ring for each thread is enough: whoever wakes by it looks at everything that is there by then.
        if (bell.availablePermits() < threads.size()) {
            bell.release();
        }
    }

    /** Rings when a while has passed: for what cannot be done before. */
    public void ringAfter(Duration wait) {
        CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS).execute(this::ring);
    }

    /**
     * Lets every thread finish the piece that it is at, and waits for it.
     *
     * @param grace longest wait for all of them together; what is under way then ends with the process
     */
    public void stop(Duration grace) throws InterruptedException {
        stopping = true;
        bell.release(threads.size());
        long end = System.nanoTime() + grace.toNanos();
        for (Thread thread : threads) {
            if (thread.isAlive()) {
                thread.join(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            }
        }
    }

    private void run() {
        boolean failing = false;
        while (!stopping) {
            Duration rest;
            try {
                rest = work.next() ? Duration.ZERO : work.rest(poll);
                failing = false;
            } catch (RuntimeException | Error failure) {
                rest = afterFailure;
                if (!failing) {
                    tell(failure);
                }
                failing = true;
            }
            rest(rest);
        }
        work.ended();
    }

    private void rest(Duration longest) {
        if (longest.isZero()) {
            return;
        }
        try {
            bell.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** Once for a row of failures. Where the database is away its name says it all, and the trace nothing. */
    private static void tell(Throwable failure) {
        Throwable trace = Causes.include(SQLException.class, failure) ? null : failure;
        LOG.logf(
                failure instanceof Error ? Logger.Level.ERROR : Logger.Level.WARN,
                trace,
                "%s meets a failure and tries again: %s",
                Thread.currentThread().getName(),
                Causes.of(failure));
    }
}
