package io.jixiao.platform.health;

import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive means: whoever asks this process as its callers do gets an answer. The management port alone says nothing of that;
 * it went on answering when the other listener was gone.
 */
@Liveness
@ApplicationScoped
class ListenerLiveness implements HealthCheck {
    private static final int PATIENCE_MILLIS = 3000;

    private static final byte[] QUESTION =
            "GET /alive HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final HttpServer server;
    private final String host;

    ListenerLiveness(HttpServer server, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.server = server;
        this.host = host;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("listener");
        int port = server.getPort();
        if (port <= 0) {
            return answer.up().withData("port", "none").build();
        }
        try (Socket connection = new Socket()) {
            connection.connect(address(port), PATIENCE_MILLIS);
            connection.setSoTimeout(PATIENCE_MILLIS);
            connection.getOutputStream().write(QUESTION);
            InputStream in = connection.getInputStream();
            return answer.status(in.read() == 'H').build();
        } catch (IOException gone) {
            return answer.down()
                    .withData("error", String.valueOf(gone.getMessage()))
                    .build();
        }
    }

    /** A server that listens on every address is asked at the machine's own. */
    private InetSocketAddress address(int port) throws IOException {
        InetAddress listens = InetAddress.getByName(host);
        return new InetSocketAddress(listens.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listens, port);
    }
}
