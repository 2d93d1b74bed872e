package io.jixiao.platform.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alive is whoever answers where its callers ask. */
class ListenerLivenessTest {

    @ParameterizedTest(name = "asked at {0}")
    @CsvSource({"127.0.0.1", "0.0.0.0", "localhost"})
    void whatAnswersIsAlive(String host) throws IOException {
        try (ServerSocket listener = listener()) {
            answer(listener, "HTTP/1.1 404 Not Found\r\n\r\n");

            assertEquals(Status.UP, liveness(listener.getLocalPort(), host));
        }
    }

    @Test
    void whatTakesAConnectionAndSaysNothingIsNotAlive() throws IOException {
        try (ServerSocket listener = listener()) {
            assertEquals(Status.DOWN, liveness(listener.getLocalPort(), "127.0.0.1"));
        }
    }

    @Test
    void whatClosesEveryConnectionIsNotAlive() throws IOException {
        try (ServerSocket listener = listener()) {
            answer(listener, "");

            assertEquals(Status.DOWN, liveness(listener.getLocalPort(), "127.0.0.1"));
        }
    }

    @Test
    void whereNobodyListensAnyMoreNothingIsAlive() throws IOException {
        ServerSocket listener = listener();
        listener.close();

        assertEquals(Status.DOWN, liveness(listener.getLocalPort(), "127.0.0.1"));
    }

    private static Status liveness(int port, String host) {
        return new ListenerLiveness(new Listening(port), host).call().getStatus();
    }

    private static ServerSocket listener() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static void answer(ServerSocket listener, String text) {
        Thread.ofVirtual().start(() -> {
            try (Socket asked = listener.accept()) {
                asked.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private record Listening(int port) implements HttpServer {

        @Override
        public int getPort() {
            return port;
        }

        @Override
        public int getSecurePort() {
            return -1;
        }

        @Override
        public int getManagementPort() {
            return -1;
        }

        @Override
        public URI getLocalBaseUri() {
            return URI.create("http://127.0.0.1:" + port);
        }
    }
}
