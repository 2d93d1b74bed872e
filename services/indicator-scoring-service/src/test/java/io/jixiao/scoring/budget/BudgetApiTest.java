package io.jixiao.scoring.budget;

import io.jixiao.testkit.contract.ClientKeepsContract;
import org.junit.jupiter.api.Test;

class BudgetApiTest {

    @Test
    void whatIsAskedOfBudgetServiceStandsInItsContract() {
        ClientKeepsContract.check(BudgetApi.class, "budget-service");
    }
}
