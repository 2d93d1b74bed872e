package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.acceptance.faults.FrozenProcess;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@AcceptanceTest
class SlowNeighbourTest {
    private static final int OPENINGS = 24;

    /** Each opening holds a database connection while the budget service is asked; there are ten. */
    @Test
    void whileTheBudgetServiceDoesNotAnswerOnlyWhatNeedsItIsRefused(LocalStack stack) throws Exception {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.withReport(stack);
        Call read = evaluation.editor("GET", "/evaluations/" + evaluation.id());
        List<Integer> opened = new ArrayList<>();
        List<Integer> readMeanwhile;

        // When
        try (ExecutorService clerks = Executors.newFixedThreadPool(OPENINGS)) {
            FrozenProcess.freeze(stack.process(Service.BUDGET));
            List<Future<Reply>> openings = IntStream.range(0, OPENINGS)
                    .mapToObj(number -> clerks.submit(() -> opening(evaluation).send()))
                    .toList();
            readMeanwhile = IntStream.range(0, 20)
                    .map(number -> read.send().status())
                    .boxed()
                    .toList();
            for (Future<Reply> opening : openings) {
                opened.add(opening.get().status());
            }
        } finally {
            FrozenProcess.thaw(stack.process(Service.BUDGET));
        }
        Reply afterwards = opening(evaluation).sendUntilItWorks();

        // Then
        assertEquals(IntStream.range(0, 20).map(number -> 200).boxed().toList(), readMeanwhile);
        assertEquals(IntStream.range(0, OPENINGS).map(number -> 503).boxed().toList(), opened);
        assertEquals(201, afterwards.status());
    }

    /** The same unit's evaluation of another year. */
    private static Call opening(SubmittedEvaluation evaluation) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("unitId", evaluation.journey().unitId())
                .put("fiscalYear", 2022)
                .put("ruleSet", "MOF-2020");
        request.putObject("annualGoal").put("expected", "城市管理综合执法全覆盖");
        request.putArray("indicators");
        return evaluation
                .editor("POST", "/evaluations")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with(request);
    }
}
