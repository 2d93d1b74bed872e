package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AcceptanceTest
class LostAnswerTest {

    @Test
    void anEntryWhoseAnswerWasLostGetsTheFirstAnswerAgainAfterARestart(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.in(stack);
        Call money = evaluation.returnedMoney("LOST-1", "112.67");

        // When
        Reply first = money.send();
        stack.kill(Service.BUDGET);
        stack.restart(Service.BUDGET);
        Reply second = money.send();

        // Then
        assertEquals(201, first.status());
        assertEquals(201, second.status());
        assertArrayEquals(first.body(), second.body());
        assertEquals("", first.header("Idempotency-Replayed"));
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(4, evaluation.figures().get("version").asInt());
    }

    /** Its If-Match is stale by then, and still it is answered: the key is looked up first. */
    @Test
    void anAmendmentWhoseAnswerWasLostGetsTheFirstAnswerAgainAfterARestart(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.in(stack);
        Call explanation = evaluation
                .editor("PUT", "/evaluations/" + evaluation.id() + "/execution-explanation")
                .with("If-Match", evaluation.journey().evaluation().etag())
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with(JsonNodeFactory.instance
                        .objectNode()
                        .put("deviationExplanation", "无偏差")
                        .put("reason", "补充说明"));

        // When
        Reply first = explanation.send();
        stack.kill(Service.SCORING);
        stack.restart(Service.SCORING);
        Reply second = explanation.send();
        Reply withAnotherKey = explanation
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send();

        // Then
        assertEquals(200, first.status());
        assertEquals(200, second.status());
        assertArrayEquals(first.body(), second.body());
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(412, withAnotherKey.status());
    }
}
