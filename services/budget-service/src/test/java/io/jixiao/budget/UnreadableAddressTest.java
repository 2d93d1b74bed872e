package io.jixiao.budget;

import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.adminToken;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.jixiao.budget.ProblemAnswer.wrongField;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.jixiao.testkit.RawHttp;
import io.jixiao.testkit.RawHttp.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
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
            strings = {
                "/%zz",
                "/api/budget/v1/units/%zz",
                "/api/budget/v1/units?cursor=%zz",
                "/api/budget/v1/units/[1]",
                "/api/budget/v1/units/{unitId}",
                "/api/budget/v1/units/%",
                "/api/budget/v1/units/%4",
                "/api/budget/v1/units?%=1",
            })
    void anAddressThatIsNoUriIsRefused(String address) throws IOException {
        refused(address, "The address is no URI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%25%3A",
                "/api/budget/v1/units/%25%3A",
                "/api/budget/v1/units%253A",
                "/api/budget/v1/%25zz%3a",
                "/api/budget/v1/units/%2561%3A",
                "/api/budget/v1/units/%252f",
                "/api/budget/v1/units/%25",
                "/api/budget/v1/units/%25%25%3A%25",
            })
    void aPathThatWasEncodedTwiceIsRefused(String address) throws IOException {
        refused(address, "The path was encoded twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget/v1/units/%00",
                "/api/budget/v1/units/a%00b/audit",
                "/%00",
                "/api/budget/v1/units/%0A",
                "/api/budget/v1/units/%0d%0aX-Text:%20a",
                "/api/budget/v1/units/%7f",
                "/api/budget/v1/units/%c2%80",
                "/api/budget/v1/units/;a=%00",
            })
    void aPathWithAControlCharacterIsRefused(String address) throws IOException {
        refused(address, "The path holds a control character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget/v1/units/%ff%fe",
                "/api/budget/v1/units/%c0%80",
                "/api/budget/v1/units/%ed%a0%80",
                "/api/budget/v1/units/%e6%94",
                "/api/budget/v1/units?unitId=%ff",
            })
    void encodedBytesThatAreNotUtf8AreRefused(String address) throws IOException {
        refused(address, "The encoded bytes of the address are not UTF-8");
    }

    @Test
    void anAddressOverSixteenThousandCharactersIsRefused() throws IOException {
        Answer answer = get("/api/budget/v1/units?cursor=" + "a".repeat(16_384));

        assertThat(answer.toString(), answer.isProblem(414, "ADDRESS_TOO_LONG"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget/v1/units?limit=1",
                "/api/budget/v1/units?name=%E6%94%AF%E9%98%9F",
                "//api/budget/v1/units",
                "http://x/api/budget/v1/units",
                "/api/budget/v1/units?cursor=",
                "/api/budget/v1/units?name=100%25",
            })
    void anAddressThatCanBeReadIsNotRefusedForItsForm(String address) throws IOException {
        assertThat(get(address).status(), equalTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/budget/v1/units HTTP/1.1",
                "GET /api/budget/v1/units HTTP/1.0",
                "GET /banana HTTP/1.0",
                "GET / HTTP/1.0",
                "GET /q/openapi HTTP/1.0",
                "POST /api/budget/v1/units HTTP/1.0",
                "GET /api/budget/v1/units HTTP/1.1\nHost: a b",
                "GET /api/budget/v1/units HTTP/1.1\nHost: x:99999",
                "GET /api/budget/v1/units HTTP/1.1\nHost: [::1",
                "GET /api/budget/v1/units HTTP/1.1\nHost: a@b",
            })
    void aRequestThatNamesNoHostIsRefused(String head) throws IOException {
        Answer answer = RawHttp.ask(service, head + "\nAccept-Language: en\nConnection: close\n\n");

        assertThat(answer.toString(), answer.isProblem(400, "INVALID_PARAMETER"));
        assertThat(answer.body(), containsString("\"detail\":\"The request names no host\""));
    }

    @Test
    void anOldClientThatNamesItsHostIsServed() throws IOException {
        Answer answer = RawHttp.ask(
                service, "GET /api/budget/v1/units HTTP/1.0\nHost: x\nAuthorization: Bearer " + adminToken() + "\n\n");

        assertThat(answer.status(), equalTo(200));
    }

    @Test
    void aQueryOfSixThousandCharactersIsReadAndItsParameterNamed() {
        admin().queryParam("cursor", "a".repeat(6000))
                .get(UNITS)
                .then()
                .spec(problem(400, "INVALID_PARAMETER", "invalid-parameter"))
                .spec(wrongField("cursor", "CURSOR"));
    }

    private void refused(String address, String detail) throws IOException {
        Answer answer = get(address);

        assertThat(answer.toString(), answer.isProblem(400, "INVALID_PARAMETER"));
        assertThat(answer.body(), containsString("\"detail\":\"" + detail));
        assertThat(answer.body(), containsString("\"instance\":\"" + address.split("\\?")[0] + "\""));
        assertThat(answer.body(), not(containsString("stack")));
    }

    private Answer get(String address) throws IOException {
        return RawHttp.ask(
                service,
                "GET " + address + " HTTP/1.1\nHost: x\nAccept-Language: en\nAuthorization: Bearer " + adminToken()
                        + "\n\n");
    }
}
