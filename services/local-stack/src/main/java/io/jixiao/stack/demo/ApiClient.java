package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** One person's plain HTTP access to one service's API; every write carries an idempotency key of its own. */
public final class ApiClient {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final String token;

    ApiClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Reads JSON. */
    public Answer get(String path) {
        return get(path, "application/json");
    }

    /** Reads a representation of a given media type. */
    public Answer get(String path, String mediaType) {
        return exchange(request(path).header("Accept", mediaType).GET().build());
    }

    /** A reading request as this person sends it, to be sent by another client. */
    public HttpRequest.Builder reading(String path) {
        return request(path).header("Accept", "application/json").GET();
    }

    /** Creates something, or does one step. */
    public Answer post(String path, JsonNode body) {
        return exchange(writing("POST", path, null, body));
    }

    /** As {@link #post(String, JsonNode)}, on the version that was read. */
    public Answer post(String path, String ifMatch, JsonNode body) {
        return exchange(writing("POST", path, ifMatch, body));
    }

    /** Changes something, on the version that was read; null where there is none yet. */
    public Answer put(String path, String ifMatch, JsonNode body) {
        return exchange(writing("PUT", path, ifMatch, body));
    }

    /** As {@link #put} or {@link #post}, under a key: sent again with it, the write is done once. */
    public Answer write(String method, String path, String ifMatch, UUID idempotencyKey, JsonNode body) {
        return exchange(writing(method, path, ifMatch, idempotencyKey, body));
    }

    private HttpRequest writing(String method, String path, String ifMatch, JsonNode body) {
        return writing(method, path, ifMatch, UUID.randomUUID(), body);
    }

    private HttpRequest writing(String method, String path, String ifMatch, UUID idempotencyKey, JsonNode body) {
        HttpRequest.Builder request =
                request(path).header("Accept", "application/json").header("Idempotency-Key", idempotencyKey.toString());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body == null) {
            return request.method(method, BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "zh-CN")
                .header("Authorization", "Bearer " + token);
    }

    private static Answer exchange(HttpRequest request) {
        String what = request.method() + " " + request.uri();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    what,
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(what + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what + " was interrupted", e);
        }
    }
}
