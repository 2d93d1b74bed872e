package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.stack.LocalStack;
import io.jixiao.testkit.RawHttp;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On services as they are run, with a heap of 192 MB: forty uploads of 9 MB, each without its last byte, from forty callers. */
@AcceptanceTest
class HeldUploadsTest {
    private static final int NINE_MEGABYTES = 9_000_000;

    @Test
    void othersAreServedAndTheServiceLivesOn(LocalStack stack) throws IOException {
        SubmittedEvaluation evaluation = SubmittedEvaluation.in(stack);
        Call everydayWork = evaluation.editor("GET", "/evaluations/" + evaluation.id());
        URI scoring = everydayWork.uri();
        List<RawHttp> open = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                open.add(held(scoring, token(stack, "caller-" + i)));
                assertEquals(200, everydayWork.send().status());
            }

            assertEquals(200, everydayWork.send().status());
            assertTrue(checked(scoring, token(stack, "li.wei")).isProblem(422, "FORM_UNREADABLE"));
        } finally {
            for (RawHttp connection : open) {
                connection.close();
            }
        }
        assertEquals(200, everydayWork.send().status());
    }

    private static String token(LocalStack stack, String name) {
        return stack.tokens()
                .tokenFor(name)
                .roles("UNIT_EDITOR")
                .division("430200")
                .token();
    }

    private static RawHttp.Answer checked(URI service, String token) throws IOException {
        try (RawHttp connection = new RawHttp(service)) {
            return connection.send(head(token, 2) + "{}").answer();
        }
    }

    private static RawHttp held(URI service, String token) throws IOException {
        RawHttp connection = new RawHttp(service).send(head(token, NINE_MEGABYTES));
        try {
            byte[] piece = new byte[100_000];
            for (int sent = 0; sent < NINE_MEGABYTES - 1; ) {
                int count = Math.min(piece.length, NINE_MEGABYTES - 1 - sent);
                connection.send(java.util.Arrays.copyOf(piece, count));
                sent += count;
            }
        } catch (IOException turnedAway) {
            // As it should be for most of them.
        }
        return connection;
    }

    private static String head(String token, int length) {
        return """
                POST /api/scoring/v1/form-checks HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/octet-stream
                Content-Length: %d

                """.replace("\n", "\r\n").formatted(token, length);
    }
}
