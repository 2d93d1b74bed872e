package io.jixiao.stack.cluster;

import io.jixiao.stack.StackException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A bounded load: each client sends ten requests a second at most, one after the other. For each target there are clients
 * that keep their connection and one that comes with a new connection each time. No request is ever sent twice.
 */
final class SteadyLoad implements AutoCloseable {
    private static final int KEEPING_CLIENTS = 3;
    private static final long PACE_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Tally tally = new Tally();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> clients = new ArrayList<>();

    /** @param targets requests that are answered with 2xx as long as the services serve */
    SteadyLoad(List<HttpRequest.Builder> targets) {
        for (HttpRequest.Builder target : targets) {
            for (int client = 0; client < KEEPING_CLIENTS; client++) {
                start(target.copy(), true);
            }
            start(target.copy().header("Connection", "close"), false);
        }
    }

    /**
     * Of itself Java's client sends a GET again when a connection was cut or refused, and allows no Connection header. To
     * be called before the first client is made.
     */
    static void sendEachRequestOnce() {
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection");
    }

    private void start(HttpRequest.Builder target, boolean keepsConnection) {
        HttpRequest request = target.timeout(PATIENCE).build();
        clients.add(Thread.ofPlatform().daemon().name("load-" + clients.size()).start(() -> {
            try (HttpClient http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build()) {
                do {
                    send(http, request, keepsConnection);
                } while (!stopping.await(PACE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private void send(HttpClient http, HttpRequest request, boolean keepsConnection) throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() / 100 == 2) {
                tally.answered(keepsConnection, Duration.ofNanos(System.nanoTime() - start));
            } else {
                tally.failed(request.uri() + " was answered with " + answer.statusCode());
            }
        } catch (IOException e) {
            tally.failed(request.uri() + (keepsConnection ? " (kept) " : " (new) ") + e);
        }
    }

    /** Ends the load; every request has been counted then. */
    Tally end() {
        close();
        return tally;
    }

    @Override
    public void close() {
        stopping.countDown();
        try {
            for (Thread client : clients) {
                client.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while a load ended", e);
        }
    }
}
