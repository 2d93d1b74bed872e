package io.jixiao.scoring.evaluation;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table has at most 200 lines, by whatever way they come into it. */
@ScoringServiceTest
class LineLimitTest {

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void aTableIsOpenedWith200LinesAndNotWithMore() {
        open(201).statusCode(422).body("errors[0].pointer", equalTo("/indicators"));
        open(200).statusCode(201).body("indicators", hasSize(200));
    }

    @Test
    void aLineIsAddedUpTo200AndNotBeyond() {
        String evaluation = open(199).statusCode(201).extract().path("id");

        add(evaluation).statusCode(200).body("indicators", hasSize(200));
        add(evaluation).statusCode(409).body("code", equalTo("INDICATOR_LIMIT"));
        unit.editor().get(EVALUATIONS + "/" + evaluation).then().body("indicators", hasSize(200));
    }

    @Test
    void aLineThatIsRemovedMakesRoomForAnother() {
        String evaluation = open(200).statusCode(201).extract().path("id");

        unit.editor()
                .header("If-Match", unit.etag(evaluation))
                .delete(EVALUATIONS + "/" + evaluation + "/indicators/" + unit.indicator(evaluation, "行动 7"))
                .then()
                .statusCode(200);

        add(evaluation).statusCode(200).body("indicators", hasSize(200));
    }

    @Test
    void draftedLinesDoNotPassTheLimitEither() {
        String evaluation = open(200).statusCode(201).extract().path("id");

        unit.editor()
                .header("If-Match", unit.etag(evaluation))
                .body("{\"indicators\": [{\"code\": \"URB-06\", \"weight\": 10}]}")
                .post(EVALUATIONS + "/" + evaluation + "/indicator-drafts")
                .then()
                .statusCode(409)
                .body("code", equalTo("INDICATOR_LIMIT"));
    }

    private ValidatableResponse open(int lines) {
        String indicators =
                IntStream.range(0, lines).mapToObj(LineLimitTest::line).collect(Collectors.joining(","));
        return unit.editor()
                .body("""
                        {"unitId": "%s", "fiscalYear": 2021, "annualGoal": {"expected": "完成任务"}, "indicators": [%s]}
                        """.formatted(unit.id(), indicators))
                .post(EVALUATIONS)
                .then();
    }

    private ValidatableResponse add(String evaluation) {
        return unit.editor()
                .header("If-Match", unit.etag(evaluation))
                .body(line(999))
                .post(EVALUATIONS + "/" + evaluation + "/indicators")
                .then();
    }

    private static String line(int number) {
        return """
                {"indicatorClass": "OUTPUT", "indicatorSubclass": "QUANTITY", "name": "行动 %d", "target": "≥9次", "weight": 0.45}
                """.formatted(number);
    }
}
