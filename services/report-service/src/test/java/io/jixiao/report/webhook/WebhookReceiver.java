package io.jixiao.report.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A bureau's system on the loopback address, each path of it as it is told to be. */
public final class WebhookReceiver {

    record Received(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name));
        }
    }

    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private static final Map<String, Behaviour> PATHS = new ConcurrentHashMap<>();
    private static final Map<String, List<Received>> RECEIVED = new ConcurrentHashMap<>();
    private static HttpServer server;

    private WebhookReceiver() {}

    /** The settings by which it may be reached. */
    public static synchronized Map<String, String> start() {
        try {
            if (server == null) {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
                server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
                server.createContext("/", WebhookReceiver::receive);
                server.start();
            }
            Path key = Files.createTempFile("webhook", ".key");
            Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
            key.toFile().deleteOnExit();
            return Map.of(
                    "JIXIAO_WEBHOOK_KEY_FILE", key.toString(),
                    "JIXIAO_WEBHOOK_NETWORKS", "127.0.0.1/32",
                    "JIXIAO_WEBHOOK_PORTS", "443," + port(),
                    "JIXIAO_WEBHOOK_HTTP", "true",
                    "JIXIAO_WEBHOOK_ATTEMPTS", "3",
                    "JIXIAO_WEBHOOK_FIRST_WAIT", "0.1S",
                    "JIXIAO_WEBHOOK_TIMEOUT", "2S");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int port() {
        return server.getAddress().getPort();
    }

    /** The address of a path that behaves so from now on. */
    static String at(String path, Behaviour behaviour) {
        PATHS.put(path, behaviour);
        return "http://127.0.0.1:" + port() + path;
    }

    static Behaviour status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static List<Received> received(String path) {
        return RECEIVED.getOrDefault(path, List.of());
    }

    private static void receive(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        RECEIVED.computeIfAbsent(path, none -> new CopyOnWriteArrayList<>())
                .add(new Received(Map.copyOf(exchange.getRequestHeaders()), body));
        try {
            PATHS.getOrDefault(path, status(404)).answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }
}
