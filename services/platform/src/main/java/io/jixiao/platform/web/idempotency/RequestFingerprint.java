package io.jixiao.platform.web.idempotency;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.web.body.KeptBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What identifies the current write: its key, method, path with query, and the hash of its body as sent. */
@RequestScoped
class RequestFingerprint {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_PATH = 512;

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
    void take(String key, String method, String path, String bodyHash) {
        this.key = key;
        this.method = method;
        this.path = path;
        this.bodyHash = bodyHash;
    }

    /** Takes the fingerprint before the body is read as JSON. */
    static class Taker {

        private final RequestFingerprint fingerprint;

        Taker(RequestFingerprint fingerprint) {
            this.fingerprint = fingerprint;
        }

        @ServerRequestFilter
        void take(ContainerRequestContext request) throws IOException {
            String key = request.getHeaderString(HEADER);
            if (key == null) {
                return;
            }
            String hash = request.getProperty(KeptBody.PROPERTY) instanceof KeptBody body
                    ? body.hash()
                    : ContentHash.of(new byte[0]);
            fingerprint.take(key, request.getMethod(), path(request.getUriInfo().getRequestUri()), hash);
        }

        /** A long one by its hash: it is part of an index, whose rows have to fit into a third of a page. */
        private static String path(URI uri) {
            String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            return path.length() <= LONGEST_PATH ? path : ContentHash.of(path.getBytes(StandardCharsets.UTF_8));
        }
    }
}
