package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.database.DatabaseWork;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A finance system posts thousands of entries a year to one budget; the last one must not cost more than the first. */
@BudgetServiceTest
class LongLedgerTest {

    @Inject
    SessionFactory sessions;

    @Test
    void anEntryCostsTheSameHoweverManyThereAre() {
        String budget = registeredBudget(registeredUnit(newCode()));
        post(budget, "EXE-1");
        DatabaseWork ofTheSecond = DatabaseWork.of(sessions, () -> post(budget, "EXE-2"));
        for (int number = 3; number < 40; number++) {
            post(budget, "EXE-" + number);
        }

        DatabaseWork ofTheFortieth = DatabaseWork.of(sessions, () -> post(budget, "EXE-40"));

        assertEquals(ofTheSecond, ofTheFortieth);
        admin().get(BUDGETS + "/" + budget).then().body("figures.total.executedAmount.amount", equalTo("400000.00"));
    }

    private static void post(String budget, String number) {
        admin().body(execution(number, "1"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201);
    }
}
