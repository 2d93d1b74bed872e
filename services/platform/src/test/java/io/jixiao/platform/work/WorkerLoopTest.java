package io.jixiao.platform.work;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerLoopTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private WorkerLoop loop;

    @AfterEach
    void stop() throws InterruptedException {
        loop.stop(Duration.ofSeconds(5));
    }

    @Test
    void whatWaitsIsDoneWithoutARestInBetween() {
        waiting.set(3);
        start(1, NEVER, this::takeOne);

        await().atMost(Duration.ofSeconds(5)).until(() -> looks.get() == 4); // three pieces, and once in vain
        assertEquals(0, waiting.get());
    }

    @Test
    void theBellWakesAThreadThatRests() {
        start(1, NEVER, this::takeOne);
        await().until(() -> looks.get() == 1);

        waiting.set(1);
        loop.ring();

        await().atMost(Duration.ofSeconds(5)).until(() -> waiting.get() == 0);
    }

    @Test
    void theBellCanBeToldToRingLater() {
        start(1, NEVER, this::takeOne);
        await().until(() -> looks.get() == 1);

        loop.ringAfter(Duration.ofMillis(300));

        assertEquals(1, looks.get());
        await().atMost(Duration.ofSeconds(5)).until(() -> looks.get() == 2);
    }

    @Test
    void workMaySayHowLongToRest() {
        start(1, NEVER, new Work() {
            @Override
            public boolean next() {
                looks.incrementAndGet();
                return false;
            }

            @Override
            public Duration rest(Duration usual) {
                return looks.get() < 3 ? SHORT : usual;
            }
        });

        await().atMost(Duration.ofSeconds(5)).until(() -> looks.get() == 3);
    }

    @Test
    void aRingThatComesWhileAThreadWorksIsNotLost() throws InterruptedException {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch rung = new CountDownLatch(1);
        start(1, NEVER, () -> {
            if (looks.incrementAndGet() == 1) {
                working.countDown();
                awaitQuietly(rung);
            }
            return false;
        });
        working.await();

        loop.ring();
        rung.countDown();

        await().atMost(Duration.ofSeconds(5)).until(() -> looks.get() == 2);
    }

    @Test
    void thePollFindsWhatNobodyRangFor() {
        start(1, SHORT, this::takeOne);
        await().until(() -> looks.get() >= 1);

        waiting.set(1);

        await().atMost(Duration.ofSeconds(5)).until(() -> waiting.get() == 0);
    }

    @Test
    void anExceptionEndsOneAttemptAndNoThread() {
        start(1, SHORT, () -> failAtFirst(new IllegalStateException("the database is away")));

        await().atMost(Duration.ofSeconds(5)).until(() -> looks.get() >= 3);
    }

    @Test
    void anErrorEndsOneAttemptAndNoThread() {
        start(1, SHORT, () -> failAtFirst(new OutOfMemoryError("a report of a million lines")));

        await().atMost(Duration.ofSeconds(5)).until(() -> looks.get() >= 3);
    }

    @Test
    void whatFailsAlwaysIsTriedAgainAfterARestOnly() throws InterruptedException {
        loop = new WorkerLoop("test-loop", 1, NEVER, Duration.ofMillis(100), () -> {
            looks.incrementAndGet();
            throw new IllegalStateException("the database is away");
        });
        loop.start();

        Thread.sleep(1_000);

        assertTrue(looks.get() >= 2 && looks.get() <= 11, looks + " attempts in a second with rests of 100 ms");
    }

    @Test
    void aThousandRingsMakeNoThousandLooks() {
        CountDownLatch rung = new CountDownLatch(1);
        start(1, NEVER, () -> {
            looks.incrementAndGet();
            awaitQuietly(rung);
            return false;
        });
        await().until(() -> looks.get() == 1);

        for (int i = 0; i < 1_000; i++) {
            loop.ring();
        }
        rung.countDown();

        await().during(Duration.ofMillis(200)).until(() -> looks.get() <= 2);
        assertEquals(2, looks.get());
    }

    @Test
    void severalThreadsWorkAtOnce() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        start(2, NEVER, () -> {
            threads.add(Thread.currentThread().getName());
            both.countDown();
            awaitQuietly(both);
            return false;
        });

        await().atMost(Duration.ofSeconds(5)).until(() -> threads.equals(Set.of("test-loop-1", "test-loop-2")));
    }

    @Test
    void stoppingEndsARestAtOnceAndLetsTheThreadFinish() throws InterruptedException {
        AtomicBoolean ended = new AtomicBoolean();
        start(1, NEVER, new Work() {
            @Override
            public boolean next() {
                looks.incrementAndGet();
                return false;
            }

            @Override
            public void ended() {
                ended.set(true);
            }
        });
        await().until(() -> looks.get() == 1);

        loop.stop(Duration.ofSeconds(5));

        assertTrue(ended.get());
    }

    @Test
    void stoppingWaitsNoLongerThanItsGrace() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        start(2, NEVER, () -> {
            looks.incrementAndGet();
            awaitQuietly(never);
            return false;
        });
        await().until(() -> looks.get() == 2);

        long before = System.nanoTime();
        loop.stop(Duration.ofMillis(300));
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);

        assertTrue(took >= 300 && took < 2_000, took + " ms");
        never.countDown();
    }

    @Test
    void nothingIsBegunAfterTheStop() throws InterruptedException {
        start(1, SHORT, this::takeOne);
        loop.stop(Duration.ofSeconds(5));
        int before = looks.get();

        waiting.set(1);
        loop.ring();
        Thread.sleep(200);

        assertEquals(before, looks.get());
        assertFalse(waiting.get() == 0);
    }

    private void start(int threads, Duration poll, Work work) {
        loop = new WorkerLoop("test-loop", threads, poll, SHORT, work);
        loop.start();
    }

    private boolean takeOne() {
        looks.incrementAndGet();
        return waiting.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private boolean failAtFirst(Throwable failure) {
        int look = looks.incrementAndGet();
        if (look == 1 && failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (look == 1) {
            throw (Error) failure;
        }
        return look == 2;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
