package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class WhatIfTest {

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void anotherActualShowsTheDifferenceAndKeepsNothing() {
        String evaluation = unit.submitted();
        String line = unit.indicator(evaluation, "执法满意率");

        unit.editor()
                .body("{\"lines\": [{\"indicatorId\": \"%s\", \"actual\": \"85%%\"}]}".formatted(line))
                .post(EVALUATIONS + "/" + evaluation + "/what-if")
                .then()
                .statusCode(200)
                .body("totalBefore", equalTo(100.00f))
                .body("totalAfter", equalTo(99.44f))
                .body("differences", hasSize(1))
                .body("differences[0].name", equalTo("执法满意率"))
                .body("differences[0].points", equalTo(-0.56f));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("latestVersion", equalTo(1))
                .body("editVersion", equalTo(2))
                .body("indicators[8].actual", equalTo("93%"));
    }

    @Test
    void lessExecutionShowsOnTheExecutionLine() {
        String evaluation = unit.opened();

        // 10 × 10000000 ÷ 11126700 = 8.9873…
        unit.editor()
                .body("{\"executedAmount\": {\"amount\": \"1000\", \"unit\": \"WAN_YUAN\"}, \"lines\": []}")
                .post(EVALUATIONS + "/" + evaluation + "/what-if")
                .then()
                .statusCode(200)
                .body("differences.name", contains("预算执行率"))
                .body("differences[0].scoreAfter", equalTo(8.99f));
    }

    @Test
    void nothingSupposedIsNoDifference() {
        String evaluation = unit.opened();

        unit.editor()
                .body("{\"lines\": []}")
                .post(EVALUATIONS + "/" + evaluation + "/what-if")
                .then()
                .statusCode(200)
                .body("differences", empty());
    }

    @Test
    void aLineOfAnotherEvaluationIsNamed() {
        String evaluation = unit.opened();

        unit.editor()
                .body("{\"lines\": [{\"indicatorId\": \"00000000-0000-7000-8000-000000000000\"}]}")
                .post(EVALUATIONS + "/" + evaluation + "/what-if")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/0/indicatorId"));
    }

    @Test
    void anotherRuleSetScoresTheSameTable() {
        String evaluation = unit.opened();

        unit.editor()
                .body("{\"ruleSet\": {\"id\": \"HUBEI-2020\", \"version\": 1}, \"lines\": []}")
                .post(EVALUATIONS + "/" + evaluation + "/what-if")
                .then()
                .statusCode(200)
                .body("supposed.execution.weight", equalTo(20));
    }
}
