package io.jixiao.acceptance.faults;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** People at work: each client makes one change after the other, of a subject and kind that chance names. */
final class Clients implements AutoCloseable {
    private final ExecutorService threads;
    private final int clients;

    Clients(int clients) {
        this.clients = clients;
        this.threads = Executors.newFixedThreadPool(clients);
    }

    /** A round of changes while a fault strikes and heals; returns when every change is acknowledged. */
    void workThrough(Fault fault, List<Subject> subjects, int changesEach, Random chance) throws Exception {
        CountDownLatch begun = new CountDownLatch(clients);
        List<Future<?>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random own = new Random(chance.nextLong());
            work.add(threads.submit(() -> {
                for (int change = 0; change < changesEach; change++) {
                    change(subjects.get(own.nextInt(subjects.size())), own);
                    begun.countDown();
                }
            }));
        }
        begun.await(60, TimeUnit.SECONDS);
        fault.strike().run();
        Thread.sleep(fault.lasting());
        fault.heal().run();
        for (Future<?> client : work) {
            try {
                client.get();
            } catch (ExecutionException e) {
                throw new AssertionError("a client gave up during: " + fault.name(), e.getCause());
            }
        }
    }

    private static void change(Subject subject, Random chance) {
        if (chance.nextInt(3) == 0) {
            subject.amend(60 + chance.nextInt(41));
        } else {
            subject.returnMoney(new BigDecimal(1 + chance.nextInt(200)).movePointLeft(2));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
