package io.jixiao.budget;

import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.jixiao.budget.ProblemAnswer.wrongField;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that reach no operation, as no client library sends them, get a problem document all the same. */
@BudgetServiceTest
class UnreadableAddressTest {

    @TestHTTPResource
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {"/%zz", "/api/budget/v1/units/%zz", "/api/budget/v1/units?cursor=%zz", "/api/budget/v1/units/[1]"
            })
    void anAddressThatIsNoUriIsRefused(String address) throws IOException {
        assertThat(
                answerTo("GET " + address + " HTTP/1.1\r\nHost: x\r\n"),
                allOf(
                        startsWith("HTTP/1.1 400 "),
                        containsString("application/problem+json"),
                        containsString("\"code\":\"INVALID_PARAMETER\""),
                        containsString("\"detail\":\"The address is no URI"),
                        containsString("\"instance\":\"" + address.split("\\?")[0] + "\"")));
    }

    @Test
    void aRequestThatNamesNoHostIsRefused() throws IOException {
        assertThat(
                answerTo("GET /api/budget/v1/units HTTP/1.1\r\n"),
                allOf(
                        startsWith("HTTP/1.1 400 "),
                        containsString("application/problem+json"),
                        containsString("\"detail\":\"The request names no host\"")));
    }

    @Test
    void aQueryOfSixThousandCharactersIsReadAndItsParameterNamed() {
        admin().queryParam("cursor", "a".repeat(6000))
                .get(UNITS)
                .then()
                .spec(problem(400, "INVALID_PARAMETER", "invalid-parameter"))
                .spec(wrongField("cursor", "CURSOR"));
    }

    private String answerTo(String head) throws IOException {
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            connection.setSoTimeout(10_000);
            connection
                    .getOutputStream()
                    .write((head + "Accept-Language: en\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
