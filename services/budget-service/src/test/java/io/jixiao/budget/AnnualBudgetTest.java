package io.jixiao.budget;

import static io.jixiao.budget.Bureau.*;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

@BudgetServiceTest
class AnnualBudgetTest {

    @Test
    void openingAdjustmentAndExecutionAddUpToTheSeedsFigures() {
        String budget = registeredBudget(registeredUnit(newCode()));

        admin().body(adjustment("ADJ-1", "48.13"))
                .post(BUDGETS + "/" + budget + "/adjustments")
                .then()
                .statusCode(201);
        admin().body(execution("EXE-1", "1112.67"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201);

        admin().get(BUDGETS + "/" + budget)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("figures.total.openingBudget.amount", equalTo("10645400.00"))
                .body("figures.total.adjustment.amount", equalTo("481300.00"))
                .body("figures.total.adjustedBudget.amount", equalTo("11126700.00"))
                .body("figures.total.executedAmount.amount", equalTo("11126700.00"))
                .body("figures.fundSources", hasSize(1))
                .body("figures.expenditure.basic.amount", equalTo("11126700.00"))
                .body("figures.expenditure.project.amount", equalTo("0.00"))
                .body("hash", startsWith("sha256:"));
    }

    @Test
    void anOldVersionStaysAsItWas() {
        String budget = registeredBudget(registeredUnit(newCode()));
        admin().body(execution("EXE-1", "100"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201);

        admin().get(BUDGETS + "/" + budget + "/versions/1")
                .then()
                .statusCode(200)
                .body("figures.version", equalTo(1))
                .body("figures.total.executedAmount.amount", equalTo("0.00"));
    }

    @Test
    void anEntryPostedTwiceCountsOnce() {
        String budget = registeredBudget(registeredUnit(newCode()));
        admin().body(execution("EXE-1", "100"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201);

        admin().body(execution("EXE-1", "100"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(200)
                .body("annualBudget.figures.version", equalTo(2))
                .body("annualBudget.figures.total.executedAmount.amount", equalTo("1000000.00"));
    }

    @Test
    void anEntryPostedAgainWithAnotherAmountIsReplaced() {
        String budget = registeredBudget(registeredUnit(newCode()));
        admin().body(execution("EXE-1", "100"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201);

        admin().body(execution("EXE-1", "90.5"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(200)
                .body("annualBudget.figures.version", equalTo(3))
                .body("annualBudget.figures.total.executedAmount.amount", equalTo("905000.00"));
    }

    @Test
    void moneyThatCameBackLowersTheExecution() {
        String budget = registeredBudget(registeredUnit(newCode()));
        admin().body(execution("EXE-1", "1112.67")).post(BUDGETS + "/" + budget + "/executions");

        admin().body(execution("EXE-2", "-112.67"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201)
                .body("annualBudget.figures.total.executedAmount.amount", equalTo("10000000.00"));
    }

    @Test
    void moreMoneyCannotComeBackThanWasSpent() {
        String budget = registeredBudget(registeredUnit(newCode()));

        admin().body(execution("EXE-1", "-0.01"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(422)
                .body("code", equalTo("EXECUTION_NEGATIVE"))
                .body("errors[0].pointer", equalTo("/amount/amount"));
        admin().get(BUDGETS + "/" + budget).then().header("ETag", "\"1\"");
    }

    @Test
    void theOpeningBudgetChangesOnlyOnTheVersionThatWasRead() {
        String budget = registeredBudget(registeredUnit(newCode()));
        String change = """
                {"reason": "更正", "openings": [{"fundSource": "OTHER", "amount": {"amount": "5.00"}}]}
                """;

        admin().body(change).put(BUDGETS + "/" + budget + "/openings").then().statusCode(428);
        admin().header("If-Match", "\"7\"")
                .body(change)
                .put(BUDGETS + "/" + budget + "/openings")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        admin().header("If-Match", "\"1\"")
                .body(change)
                .put(BUDGETS + "/" + budget + "/openings")
                .then()
                .statusCode(200)
                .body("figures.total.openingBudget.amount", equalTo("5.00"))
                .body("figures.fundSources", hasSize(1));
    }

    @Test
    void aYearHasOneBudgetOfAUnit() {
        String unit = registeredUnit(newCode());
        registeredBudget(unit);

        admin().body("""
                        {"unitId": "%s", "fiscalYear": 2021,
                         "openings": [{"fundSource": "OTHER", "amount": {"amount": "1.00"}}]}
                        """.formatted(unit)).post(BUDGETS).then().statusCode(409).body("code", equalTo("BUDGET_EXISTS"));
    }

    @Test
    void everyChangeIsInTheAuditTrailWithWhoAndWhy() {
        String budget = registeredBudget(registeredUnit(newCode()));
        admin().body(execution("EXE-1", "100")).post(BUDGETS + "/" + budget + "/executions");

        admin().get(BUDGETS + "/" + budget + "/audit")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].who", equalTo("wang.fang"))
                .body("items[1].action", equalTo("EXECUTION_POSTED"))
                .body("items[1].reason", equalTo("十二月支出"))
                .body("items[1].after.amount.amount", equalTo("1000000.00"));
    }
}
