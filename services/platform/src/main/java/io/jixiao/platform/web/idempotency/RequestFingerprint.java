package io.jixiao.platform.web.idempotency;

import io.jixiao.platform.canonical.ContentHash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What identifies the current write: its key, method, path with query, and the hash of its body as sent. */
@RequestScoped
class RequestFingerprint {

    static final String HEADER = "Idempotency-Key";

    private String key;
    private String method;
    private String path;
    private String bodyHash;

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

    /** Reads the fingerprint before the body is read as JSON. */
    static class Taker {

        @Inject
        RequestFingerprint fingerprint;

        @ServerRequestFilter(readBody = true)
        void take(ContainerRequestContext request) throws IOException {
            String key = request.getHeaderString(HEADER);
            if (key == null) {
                return;
            }
            byte[] body = request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
            request.setEntityStream(new ByteArrayInputStream(body));
            fingerprint.key = key;
            fingerprint.method = request.getMethod();
            fingerprint.path = request.getUriInfo().getRequestUri().getRawPath()
                    + Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                            .map(query -> "?" + query)
                            .orElse("");
            fingerprint.bodyHash = ContentHash.of(body);
        }
    }
}
