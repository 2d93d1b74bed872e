package io.jixiao.report;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.report.composition.Composition;
import io.jixiao.report.composition.UnprintableScoreException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportServiceTest
class UnprintableScoreTest {

    final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @Inject
    Composition composition;

    @BeforeEach
    void theScoringServiceHasAnIncompleteScore() {
        RecordedSources.has(evaluation);
        RecordedSources.hasIncompleteScore(evaluation, 1);
    }

    @Test
    void aScoreWithoutAPartThatIsPrintedIsDeadAndSaysNoMore() {
        scores.tell(evaluation, 1);
        evaluation.untilJob("DEAD");

        evaluation
                .editor()
                .get(evaluation.path() + "/report-job")
                .then()
                .body("lastErrorCode", equalTo("SCORE_UNPRINTABLE"))
                .body("lastError", equalTo("What the report is made from is incomplete or contradicts itself"));
    }

    @Test
    void theMissingPartIsNamedForTheLog() {
        UnprintableScoreException incomplete = assertThrows(
                UnprintableScoreException.class, () -> composition.compose(evaluation.id(), 1, 1, "430200"));

        assertEquals("ScoreSource comes without score.lines[0].name", incomplete.getMessage());
    }
}
