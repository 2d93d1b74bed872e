package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.LocalStack;
import io.jixiao.testkit.Token;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What is refused says so in a problem document, names field and rule, and changes nothing. */
@AcceptanceTest
@TestInstance(Lifecycle.PER_CLASS)
class WrongInputsTest {
    private LocalStack stack;
    private SubmittedEvaluation evaluation;
    private String etag;

    @BeforeAll
    void anEvaluationIsSubmitted(LocalStack stack) {
        this.stack = stack;
        this.evaluation = SubmittedEvaluation.in(stack);
        this.etag = evaluation.journey().evaluation().etag();
    }

    @Test
    void anUnknownFieldIsRefusedAtItsPlace() {
        Call money = evaluation.returnedMoney("WRONG-1", "1.00");

        Reply refused =
                money.withText(money.body().replace("\"reason\"", "\"raeson\"")).send();

        assertRefused(refused, 400, "UNKNOWN_FIELD", "/raeson");
    }

    @Test
    void aNegativeOpeningBudgetIsRefusedAtItsPlace() {
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("reason", "更正");
        ObjectNode opening = change.putArray("openings").addObject().put("fundSource", "CURRENT_APPROPRIATION");
        opening.putObject("amount").put("amount", "-1064.54").put("unit", "WAN_YUAN");

        Reply refused = evaluation
                .bureau("PUT", "/annual-budgets/" + evaluation.annualBudgetId() + "/openings")
                .with("If-Match", "\"3\"")
                .with(change)
                .send();

        assertRefused(refused, 422, "INVALID_FIELDS", "/openings/0/amount");
    }

    @Test
    void aChangeOnAStaleVersionIsRefused() {
        Reply refused = explanation().with("If-Match", "\"0\"").send();

        assertRefused(refused, 412, "STALE_VERSION");
    }

    @Test
    void aChangeThatNamesNoVersionIsRefused() {
        Reply refused = explanation().send();

        assertRefused(refused, 428, "IF_MATCH_REQUIRED");
    }

    @Test
    void anothersEvaluationIsNotThere() {
        SubmittedEvaluation another = SubmittedEvaluation.in(stack);

        Reply refused = another.editor("GET", "/evaluations/" + evaluation.id()).send();

        assertRefused(refused, 404, "NOT_FOUND");
    }

    @Test
    void aKeyThatWasUsedForAnotherBodyIsRefused() {
        Call first = evaluation.returnedMoney("WRONG-2", "0.01");
        first.sendUntilItWorks();

        Reply refused =
                first.withText(first.body().replace("WRONG-2", "WRONG-3")).send();

        assertRefused(refused, 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aTokenThatRanOutOrWasSignedByAnotherIsRefused() {
        Call reading = evaluation.editor("GET", "/evaluations/" + evaluation.id());

        assertRefused(reading.as(token().expired().token()).send(), 401, "AUTHENTICATION_REQUIRED");
        assertRefused(reading.as(token().foreignKey().token()).send(), 401, "AUTHENTICATION_REQUIRED");
    }

    /** A client library would not send it; a service that starts by itself has to answer it like any other. */
    @Test
    void anAddressThatIsNoUriIsRefused() throws IOException {
        URI service = evaluation.editor("GET", "/evaluations").uri();
        try (Socket connection = new Socket(service.getHost(), service.getPort())) {
            connection.setSoTimeout(10_000);
            connection
                    .getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));

            String answer = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("\"code\":\"INVALID_PARAMETER\""), answer);
        }
    }

    private Token token() {
        return stack.tokens().tokenFor("li.wei").roles("UNIT_EDITOR").division("430200");
    }

    private Call explanation() {
        return evaluation
                .editor("PUT", "/evaluations/" + evaluation.id() + "/execution-explanation")
                .with(JsonNodeFactory.instance
                        .objectNode()
                        .put("deviationExplanation", "无偏差")
                        .put("reason", "补充说明"));
    }

    private void assertRefused(Reply reply, int status, String code) {
        assertEquals(status, reply.status(), reply.text());
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"));
        assertEquals(code, reply.json().get("code").asText());
        assertEquals(etag, evaluation.journey().evaluation().etag());
    }

    private void assertRefused(Reply reply, int status, String code, String pointer) {
        assertRefused(reply, status, code);
        JsonNode error = reply.json().get("errors").get(0);
        assertTrue(error.get("pointer").asText().startsWith(pointer), reply.text());
    }
}
