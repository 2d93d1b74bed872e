package io.jixiao.budget;

import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.unit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The limit is 2 MiB. Over it nothing is read as JSON, and the sender is told so. */
@BudgetServiceTest
class BodyLimitTest {

    private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;

    @TestHTTPResource
    URI service;

    @Test
    void aBodyOverTheLimitIsRefusedWithTheLimit() {
        admin().body(" ".repeat(TWO_MEBIBYTES + 1))
                .post(UNITS)
                .then()
                .spec(problem(413, "BODY_TOO_LARGE", "body-too-large"))
                .body("detail", equalTo("The body must not be over 2097152 bytes"))
                .body("instance", equalTo(UNITS));
    }

    @Test
    void aBodyAtTheLimitIsRead() {
        String json = unit(newCode(), "支队");
        int length = json.getBytes(StandardCharsets.UTF_8).length;

        admin().body(json + " ".repeat(TWO_MEBIBYTES - length))
                .post(UNITS)
                .then()
                .statusCode(201);
    }

    @Test
    void theConnectionServesTheNextRequestAfterARefusal() throws IOException {
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            send(connection, head("Content-Length: " + (TWO_MEBIBYTES + 1)) + " ".repeat(TWO_MEBIBYTES + 1));
            send(connection, "GET /banana HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            String answers = answers(connection);

            assertThat(answers, startsWith("HTTP/1.1 413 "));
            assertThat(answers, containsString("HTTP/1.1 404 "));
        }
    }

    @Test
    void aSenderThatAsksFirstIsRefusedBeforeItSends() throws IOException {
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            send(connection, head("Content-Length: 4000000\r\nExpect: 100-continue"));

            String answers = answers(connection);

            assertThat(answers, startsWith("HTTP/1.1 413 "));
            assertThat(answers, containsString("\"code\":\"BODY_TOO_LARGE\""));
        }
    }

    @Test
    void aBodyFarOverTheLimitIsRefusedBeforeItIsSent() throws IOException {
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            send(connection, head("Content-Length: 4000000000"));

            assertThat(answers(connection), startsWith("HTTP/1.1 413 "));
        }
    }

    @Test
    void aBodyOfUntoldLengthIsReadUpToTheLimitOnly() throws IOException {
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            send(connection, head("Transfer-Encoding: chunked\r\nConnection: close"));
            String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 33; i++) {
                send(connection, chunk);
            }
            send(connection, "0\r\n\r\n");

            String answers = answers(connection);

            assertThat(answers, startsWith("HTTP/1.1 413 "));
            assertThat(answers, containsString("\"code\":\"BODY_TOO_LARGE\""));
        }
    }

    private String head(String length) {
        return """
                POST /api/budget/v1/units HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Accept-Language: en
                %s

                """.replace("\n", "\r\n").formatted(Bureau.adminToken(), length);
    }

    /** What comes back until the service closes the connection. */
    private static String answers(Socket connection) throws IOException {
        connection.setSoTimeout(10_000);
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(Socket connection, String text) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
