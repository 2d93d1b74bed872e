package io.jixiao.budget;

import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.adminToken;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.jixiao.testkit.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Whoever asks for what is not there leaves no name behind among the metrics, and pushes no real one out. */
@BudgetServiceTest
class MetricNamesTest {

    @TestHTTPResource
    URI service;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void unmatchedPathsAndMethodsAreOneNameEach() throws IOException {
        String token = adminToken();
        admin().get(UNITS);
        for (int i = 0; i < 150; i++) {
            ask("GET /banana-" + i, token);
            ask("PUT /banana-" + i, token);
            ask("GET /api/budget/v1/banana-" + i, token);
            ask("BREW" + i + " /api/budget/v1/units", token);
            ask("GET /api/budget/v1/units/banana-" + i, token);
            ask("POST /api/budget/v1/units/banana-" + i + "/audit", token);
            ask("GET /q/swagger-ui/banana-" + i, token);
            ask("GET /%7Bbanana" + i + "%7D", token);
            ask("GET //banana-" + i + "//", token);
            cutOff("POST /cut-" + i);
        }
        for (int i = 0; i < 3; i++) {
            admin().get("/api/budget/v1/units/00000000-0000-7000-8000-000000000000");
        }

        String told = given().get(metrics).asString();

        assertThat(told, not(containsString("banana")));
        assertThat(told, not(containsString("cut-")));
        assertThat(told, not(containsString("BREW")));
        assertThat(told, containsString("uri=\"/api/budget/v1/units\""));
        assertThat(told, containsString("uri=\"/api/budget/v1/units/{unitId}\""));
        assertThat(
                told.lines()
                        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                        .count(),
                lessThan(60L));
    }

    private void ask(String line, String token) throws IOException {
        int status = RawHttp.ask(
                        service,
                        line + " HTTP/1.1\nHost: x\nAuthorization: Bearer " + token + "\nConnection: close\n\n")
                .status();
        assertThat(status >= 400 && status < 500, equalTo(true));
    }

    private void cutOff(String line) throws IOException {
        try (RawHttp connection = new RawHttp(service)) {
            connection.send(line + " HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{");
        }
    }
}
