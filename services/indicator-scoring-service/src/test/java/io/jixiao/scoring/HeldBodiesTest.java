package io.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.RawHttp;
import io.jixiao.testkit.RawHttp.Answer;
import io.jixiao.testkit.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Uploads of 9 MB to the form check of which the last byte is held back: 24 MiB for one caller, 48 MiB for all large bodies
 * together, ten seconds without a byte for the one that holds back.
 */
@ScoringServiceTest
class HeldBodiesTest {
    private static final int NINE_MEGABYTES = 9_000_000;

    @TestHTTPResource
    URI service;

    private final List<RawHttp> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (RawHttp connection : open) {
            connection.close();
        }
    }

    @Test
    void oneCallerHoldsTwoAndTheOthersOfItsConnectionsAreTurnedAway() throws IOException {
        String greedy = editor("gao.jun");
        held(greedy);
        held(greedy);

        for (int i = 0; i < 18; i++) {
            Answer refused = begun(greedy).answer();

            assertTrue(refused.isProblem(429, "TOO_MUCH_AT_ONCE"), refused.toString());
            assertEquals("2", refused.headers().get("retry-after"));
        }
        assertTrue(everydayWorkOf("gao.jun").isProblem(422, "FORM_UNREADABLE"));
    }

    @Test
    void manyCallersHoldFiveTogetherAndEverydayWorkGoesOn() throws IOException {
        for (int i = 1; i <= 5; i++) {
            held(editor("caller-" + i));
        }

        for (int i = 6; i <= 20; i++) {
            Answer refused = begun(editor("caller-" + i)).answer();

            assertTrue(refused.isProblem(503, "UNAVAILABLE"), refused.toString());
            assertEquals("2", refused.headers().get("retry-after"));
        }
        assertTrue(everydayWorkOf("caller-20").isProblem(422, "FORM_UNREADABLE"));
        assertTrue(everydayWorkOf("li.wei").isProblem(422, "FORM_UNREADABLE"));
    }

    @Test
    void whoHoldsTheLastByteBackIsRefusedAndNothingOfItIsKept() throws Exception {
        RawHttp connection = held(editor("gao.jun"));
        assertTrue(files() > 0);

        Answer refused = connection.answer();

        assertTrue(refused.isProblem(408, "REQUEST_TOO_SLOW"), refused.toString());
        assertTrue(connection.isClosed());
        assertEquals(0, files());
    }

    @Test
    void whatComesWholeIsReadToItsLastByte() throws IOException {
        RawHttp connection = held(editor("gao.jun"));

        Answer answer = connection.send("}").answer();

        assertTrue(answer.isProblem(422, "FORM_UNREADABLE"), answer.toString());
    }

    @Test
    void aBodyOfUntoldLengthHasTheSameLimits() throws IOException {
        String greedy = editor("gao.jun");
        held(greedy);
        held(greedy);
        RawHttp connection = connection().send(head(greedy, "Transfer-Encoding: chunked"));
        String piece = "10000\r\n" + " ".repeat(0x10000) + "\r\n";

        for (int i = 0; i < 150; i++) {
            connection.send(piece);
        }

        assertTrue(connection.answer().isProblem(429, "TOO_MUCH_AT_ONCE"));
    }

    @Test
    void withoutAValidTokenNoByteIsWaitedFor() throws IOException {
        for (String token :
                List.of("", "banana", TestTokens.as("li.wei").expired().token())) {
            Answer refused = begun(token).answer();

            assertTrue(refused.isProblem(401, "AUTHENTICATION_REQUIRED"), refused.toString());
        }
    }

    @Test
    void aSenderThatGoesAwayFreesItsShare() throws Exception {
        String greedy = editor("gao.jun");
        for (int i = 0; i < 5; i++) {
            RawHttp first = held(greedy);
            RawHttp second = held(greedy);
            first.close();
            second.close();
            Thread.sleep(200);
        }

        assertTrue(held(greedy).send("}").answer().isProblem(422, "FORM_UNREADABLE"));
        assertEquals(0, files());
    }

    @Test
    void whatWorksGivesItsFileBack() throws Exception {
        for (int i = 0; i < 6; i++) {
            held(editor("gao.jun")).send("}").answer();
        }

        Thread.sleep(200);
        assertEquals(0, files());
    }

    private Answer everydayWorkOf(String person) throws IOException {
        return connection()
                .send(head(editor(person), "Content-Length: 2") + "{}")
                .answer();
    }

    /** All but the last byte was sent. */
    private RawHttp held(String token) throws IOException {
        RawHttp connection = begun(token);
        String piece = " ".repeat(100_000);
        connection.send("{");
        for (int sent = 1; sent < NINE_MEGABYTES - 1; ) {
            int count = Math.min(piece.length(), NINE_MEGABYTES - 1 - sent);
            connection.send(piece.substring(0, count));
            sent += count;
        }
        return connection;
    }

    private RawHttp begun(String token) throws IOException {
        return connection().send(head(token, "Content-Length: " + NINE_MEGABYTES));
    }

    private RawHttp connection() throws IOException {
        RawHttp connection = new RawHttp(service);
        open.add(connection);
        return connection;
    }

    private static String head(String token, String length) {
        return """
                POST /api/scoring/v1/form-checks HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/octet-stream
                %s

                """.replace("\n", "\r\n").formatted(token, length);
    }

    private static String editor(String name) {
        return TestTokens.as(name).roles("UNIT_EDITOR").units("430200/104001").token();
    }

    private static long files() throws IOException {
        try (Stream<Path> directories = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            long count = 0;
            for (Path directory : directories
                    .filter(path -> path.getFileName().toString().startsWith("jixiao-bodies-"))
                    .toList()) {
                try (Stream<Path> files = Files.list(directory)) {
                    count += files.count();
                }
            }
            return count;
        }
    }
}
