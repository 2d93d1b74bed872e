package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@AcceptanceTest
class DatabaseOutageTest {

    @Test
    void withoutItsDatabaseAServiceSaysSoAndGoesOnWhenItIsBack(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.withReport(stack);
        Call money = evaluation.returnedMoney("DB-1", "112.67");

        // When
        stack.stopPostgres();
        Reply write = money.send();
        Reply read = evaluation.editor("GET", "/evaluations/" + evaluation.id()).send();
        List<Integer> readiness = probes(stack, "ready");
        List<Integer> liveness = probes(stack, "live");
        stack.restartPostgres();
        Eventually.until("readiness", () -> probes(stack, "ready").equals(List.of(200, 200, 200)));
        Reply again = money.sendUntilItWorks();
        evaluation.awaitReportOf(2);

        // Then
        assertUnavailable(write);
        assertUnavailable(read);
        assertEquals(List.of(503, 503, 503), readiness);
        assertEquals(List.of(200, 200, 200), liveness);
        assertEquals(201, again.status());
        assertEquals(4, evaluation.figures().get("version").asInt());
        assertEquals("98.99", evaluation.report(2).get("total").asText()); // 90 + 10 · 1000.00 ÷ 1112.67
    }

    private static void assertUnavailable(Reply reply) {
        assertEquals(503, reply.status());
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply.text());
        assertEquals("UNAVAILABLE", reply.json().get("code").asText());
        assertEquals("2", reply.header("Retry-After"));
    }

    private static List<Integer> probes(LocalStack stack, String kind) {
        return Arrays.stream(Service.values())
                .map(service -> Call.of("GET", stack.managementUrl(service) + "/q/health/" + kind)
                        .send()
                        .status())
                .toList();
    }
}
