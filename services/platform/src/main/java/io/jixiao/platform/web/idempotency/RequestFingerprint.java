package io.jixiao.platform.web.idempotency;

import io.jixiao.platform.canonical.ContentHash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What identifies the current write: its key, method, path with query, and the hash of its body as sent. */
@RequestScoped
class RequestFingerprint {

    static final String HEADER = "Idempotency-Key";

    private @Nullable String key;
    private String method = "";
    private String path = "";
    private String bodyHash = "";

    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    String bodyHash() {
        return bodyHash;
    }

    /** A method, as assigning its fields would change the proxy that all requests share. */
    void take(String key, String method, String path, byte[] body) {
        this.key = key;
        this.method = method;
        this.path = path;
        this.bodyHash = ContentHash.of(body);
    }

    /** Takes the fingerprint before the body is read as JSON. */
    static class Taker {

        private final RequestFingerprint fingerprint;

        Taker(RequestFingerprint fingerprint) {
            this.fingerprint = fingerprint;
        }

        @ServerRequestFilter(readBody = true)
        void take(ContainerRequestContext request) throws IOException {
            String key = request.getHeaderString(HEADER);
            if (key == null) {
                return;
            }
            byte[] body = request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
            request.setEntityStream(new ByteArrayInputStream(body));
            fingerprint.take(key, request.getMethod(), path(request.getUriInfo().getRequestUri()), body);
        }

        private static String path(URI uri) {
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        }
    }
}
