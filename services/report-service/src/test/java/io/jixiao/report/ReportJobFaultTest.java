package io.jixiao.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportServiceTest
class ReportJobFaultTest {

    final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @BeforeEach
    void theOthersKnowTheEvaluation() {
        RecordedSources.has(evaluation);
    }

    @Test
    void aServiceThatFailsIsAskedAgainUntilItAnswers() {
        RecordedSources.answers(evaluation, 1, 503);
        scores.tell(evaluation, 1);
        await().atMost(TestEvaluation.PATIENCE).until(() -> RecordedSources.asked(evaluation, 1) >= 3);

        RecordedSources.hasScore(evaluation, 1);

        evaluation.untilReport(1);
        evaluation.untilJob("DONE");
    }

    @Test
    void aScoreThatIsNotThereIsDeadUntilItIsReplayed() {
        RecordedSources.answers(evaluation, 1, 404);
        scores.tell(evaluation, 1);
        evaluation.untilJob("DEAD");
        evaluation
                .editor()
                .get(evaluation.path() + "/report-job")
                .then()
                .body("lastErrorCode", equalTo("SOURCE_NOT_FOUND"))
                .body("lastError", equalTo("Something that the report is made from is not there"));

        RecordedSources.hasScore(evaluation, 1);
        evaluation
                .admin()
                .post(evaluation.path() + "/report-job/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"));

        evaluation.untilReport(1);
    }

    @Test
    void aRefusedTokenPausesTheJobUntilItIsAccepted() {
        RecordedSources.answers(evaluation, 1, 403);
        scores.tell(evaluation, 1);
        evaluation.untilJob("PAUSED");
        evaluation
                .editor()
                .get(evaluation.path() + "/report-job")
                .then()
                .body("lastErrorCode", equalTo("TOKEN_REFUSED"))
                .body("lastError", equalTo("Another service refuses the token of the report service"));

        RecordedSources.hasScore(evaluation, 1);

        evaluation.untilReport(1);
    }

    @Test
    void aNewerScoreOvertakesOneThatCannotBePrinted() {
        RecordedSources.answers(evaluation, 1, 404);
        RecordedSources.hasScore(evaluation, 2);
        scores.tell(evaluation, 1);
        evaluation.untilJob("DEAD");

        scores.tell(evaluation, 2);

        evaluation.untilReport(1);
        evaluation.latestReport().then().body("scoreVersion", equalTo(2));
    }

    @Test
    void onlyADeadJobIsReplayed() {
        RecordedSources.hasScore(evaluation, 1);
        scores.tell(evaluation, 1);
        evaluation.untilJob("DONE");

        evaluation
                .admin()
                .post(evaluation.path() + "/report-job/replay")
                .then()
                .statusCode(409)
                .body("code", equalTo("JOB_NOT_DEAD"));
    }
}
