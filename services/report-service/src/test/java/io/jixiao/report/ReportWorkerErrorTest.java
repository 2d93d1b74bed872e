package io.jixiao.report;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.version.RenderedFile;
import io.jixiao.report.version.Rendering;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A renderer that ends in an Error, such as a stack that overflows, costs an attempt and never a worker. */
@ReportServiceTest
class ReportWorkerErrorTest {

    private static final int WORKERS = 2;

    private final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @Test
    void moreErrorsThanThereAreWorkersLeaveThemAtWork() {
        OverflowingRendering rendering = new OverflowingRendering();
        QuarkusMock.installMockForType(rendering, Rendering.class);
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 1);

        scores.tell(evaluation, 1);
        evaluation.untilReport(1);

        assertEquals(WORKERS + 2, rendering.attempts.get());
        evaluation.untilJob("DONE");
        evaluation.latestReport().then().body("files[0].format", equalTo("json"));
    }

    private static final class OverflowingRendering extends Rendering {
        private final AtomicInteger attempts = new AtomicInteger();

        private OverflowingRendering() {
            super(List.of());
        }

        @Override
        public List<RenderedFile> files(ReportModel model) {
            if (attempts.incrementAndGet() <= WORKERS + 1) {
                throw new StackOverflowError("as a table nested too deeply would");
            }
            return List.of(new RenderedFile("json", "application/json", "json", new byte[] {'{', '}'}, 1));
        }
    }
}
