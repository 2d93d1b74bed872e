package io.jixiao.platform.web.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.RawHttp;
import io.jixiao.testkit.RawHttp.Answer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads that cannot be read, on a server as Quarkus sets it up: what a service is asked by, it never sees. */
@TestInstance(Lifecycle.PER_CLASS)
class WireRulesTest {

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger seen = new AtomicInteger();
    private URI server;

    @BeforeAll
    void aServerThatEchoesBodies() {
        System.setProperty("jixiao.http.head", "1S");
        HttpServer http = vertx.createHttpServer(new HttpServerOptions()
                        .setHost("127.0.0.1")
                        .setPort(0)
                        .setMaxHeaderSize(2000)
                        .setMaxInitialLineLength(1000)
                        .setHttp2ClearTextEnabled(false))
                .requestHandler(request -> {
                    seen.incrementAndGet();
                    request.body().onSuccess(body -> request.response().end(body));
                })
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        server = URI.create("http://127.0.0.1:" + http.actualPort());
    }

    @AfterAll
    void stop() {
        System.clearProperty("jixiao.http.head");
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\nHost: x\nContent-Length: 2\nTransfer-Encoding: chunked\n\n2\n{}\n0\n\n",
                "POST / HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\nContent-Length: 2\n\n2\n{}\n0\n\n",
                "POST / HTTP/1.1\nHost: x\nTransfer-Encoding: gzip, chunked\nContent-Length: 0\n\n0\n\n",
                "POST / HTTP/1.1\nHost: x\ncontent-length: 40\ntransfer-encoding: CHUNKED\n\n0\n\n",
                "POST / HTTP/1.1\nHost: x\nContent-Length: 2\nContent-Length: 3\n\n{} ",
                "POST / HTTP/1.1\nHost: x\nContent-Length: 2, 3\n\n{} ",
                "POST / HTTP/1.1\nHost: x\nContent-Length: -2\n\n{}",
                "POST / HTTP/1.1\nHost: x\nContent-Length: two\n\n{}",
                "GET / HTTP/1.1\nHost: x\nX-Text: a\u0001b\n\n",
                "GET / HTTP/1.1\nHost: x\nX-Text: a\u0000b\n\n",
                "GET / HTTP/1.1\nHost: x\nX Text: a\n\n",
                "GET / HTTP/one\nHost: x\n\n",
                "OPTIONS * HTTP/1.1\nHost: x\n\n",
                "CONNECT x:80 HTTP/1.1\nHost: x\n\n",
                "GET x HTTP/1.1\nHost: x\n\n",
                "PRI * HTTP/2.0\n\nSM\n\n",
                "POST / HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\n\nzz\n{}\n0\n\n",
            })
    void whatIsNotWellFormedIsRefusedWithAProblemAndTheConnectionEnds(String request) throws IOException {
        try (RawHttp connection = new RawHttp(server)) {
            Answer answer = connection.send(request.replace("\n", "\r\n")).answer();

            assertTrue(answer.isProblem(400, "MALFORMED_REQUEST"), answer.toString());
            assertEquals("no-store", answer.headers().get("cache-control"));
            assertTrue(connection.isClosed());
        }
    }

    @Test
    void headersOverTheLimitAreRefusedWithAProblem() throws IOException {
        Answer answer = RawHttp.ask(server, "GET / HTTP/1.1\nHost: x\nX-Text: " + "a".repeat(2100) + "\n\n");

        assertTrue(answer.isProblem(431, "HEADERS_TOO_LARGE"), answer.toString());
    }

    @Test
    void anAddressOverTheLimitIsRefusedWithAProblem() throws IOException {
        Answer answer = RawHttp.ask(server, "GET /" + "a".repeat(1100) + " HTTP/1.1\nHost: x\n\n");

        assertTrue(answer.isProblem(414, "ADDRESS_TOO_LONG"), answer.toString());
    }

    @Test
    void aHeadThatComesByteByByteIsRefusedAfterItsTime() throws Exception {
        try (RawHttp connection = new RawHttp(server)) {
            for (String piece : "GET / HTT".split("")) {
                connection.send(piece);
                Thread.sleep(100);
            }

            Answer answer = connection.answer();

            assertTrue(answer.isProblem(408, "REQUEST_TOO_SLOW"), answer.toString());
            assertTrue(connection.isClosed());
        }
    }

    @Test
    void theSecondHeadOfAConnectionHasATimeOfItsOwn() throws IOException {
        try (RawHttp connection = new RawHttp(server)) {
            assertEquals(
                    200,
                    connection
                            .send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .status());

            assertEquals(
                    408, connection.send("GET / HTTP/1.1\r\nHost: ").answer().status());
        }
    }

    @Test
    void betweenTwoRequestsAConnectionMayRest() throws Exception {
        try (RawHttp connection = new RawHttp(server)) {
            assertEquals(
                    200,
                    connection
                            .send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .status());
            Thread.sleep(1500);

            assertEquals(
                    200,
                    connection
                            .send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .status());
        }
    }

    @Test
    void aBodyMayTakeLongerThanAHead() throws Exception {
        try (RawHttp connection = new RawHttp(server)) {
            connection.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab");
            Thread.sleep(1500);

            assertEquals("abcd", connection.send("cd").answer().body());
        }
    }

    @Test
    void requestsSentAheadAreAnsweredInTurn() throws IOException {
        try (RawHttp connection = new RawHttp(server)) {
            connection.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\naPOST / HTTP/1.1\r\nHost: x\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n1\r\nb\r\n0\r\n\r\n");

            assertEquals("a", connection.answer().body());
            assertTrue(connection.answer().body().endsWith("b"));
        }
    }

    @Test
    void anExpectedContinueIsNotTakenForTheAnswer() throws IOException {
        try (RawHttp connection = new RawHttp(server)) {
            connection.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n");
            connection.send("a");
            Answer first = connection.answer();

            assertEquals("a", first.status() == 100 ? connection.answer().body() : first.body());
            assertEquals(
                    200,
                    connection
                            .send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .status());
        }
    }

    @Test
    void anUpgradeToHttp2IsNotTaken() throws IOException {
        Answer answer = RawHttp.ask(
                server,
                "GET / HTTP/1.1\nHost: x\nConnection: Upgrade, HTTP2-Settings\nUpgrade: h2c\nHTTP2-Settings: AAMAAABk\n\n");

        assertEquals(200, answer.status());
        assertFalse(answer.headers().containsKey("upgrade"));
    }

    @Test
    void theServiceSeesNothingOfWhatIsRefused() throws IOException {
        int before = seen.get();

        RawHttp.ask(server, "POST / HTTP/1.1\nHost: x\nContent-Length: 2\nTransfer-Encoding: chunked\n\n0\n\n");

        assertEquals(before, seen.get());
    }
}
