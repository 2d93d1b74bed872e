package io.jixiao.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One request, exactly as a test wants it, which can be sent again as it is.
 *
 * @param body null for none
 */
public record Call(String method, URI uri, Map<String, String> headers, String body) {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public static Call of(String method, String uri) {
        return new Call(method, URI.create(uri), Map.of("Accept-Language", "zh-CN"), null);
    }

    public Call as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Call with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Call(method, uri, more, body);
    }

    public Call with(JsonNode json) {
        return withText(json.toString());
    }

    public Call withText(String json) {
        return new Call(method, uri, with("Content-Type", "application/json").headers(), json);
    }

    /** @throws UncheckedIOException when no answer came */
    public Reply send() {
        BodyPublisher sent = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).method(method, sent);
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + uri + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a careful client does: the same request again until an answer says that it worked. */
    public Reply sendUntilItWorks() {
        AtomicReference<Reply> answer = new AtomicReference<>();
        Eventually.until(method + " " + uri, () -> {
            answer.set(send());
            return answer.get().succeeded();
        });
        return answer.get();
    }
}
