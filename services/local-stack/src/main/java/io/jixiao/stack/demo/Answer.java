package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a service answered.
 *
 * @param request method and path, for messages
 * @param status HTTP status
 * @param etag the ETag header as sent, or null
 * @param body the body's bytes, perhaps none
 */
public record Answer(String request, int status, String etag, byte[] body) {
    /** Decimals stay as they were sent, 100.00 with its zeros: a double would be neither exact nor faithful. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The body read as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(request + " did not answer with JSON", e);
        }
    }

    /** This answer, where the service did what it was asked. */
    public Answer orThrow() {
        if (status >= 200 && status < 300) {
            return this;
        }
        throw new UnexpectedAnswer(this);
    }

    /** A service refused what should have worked. */
    public static final class UnexpectedAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        UnexpectedAnswer(Answer answer) {
            super("%s was answered with %d: %s"
                    .formatted(answer.request, answer.status, new String(answer.body, StandardCharsets.UTF_8)));
            this.status = answer.status;
        }

        /** Whether it may be asked again: what it needs is away for the moment. */
        public boolean isForTheMoment() {
            return status == 503;
        }
    }
}
