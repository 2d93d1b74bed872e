package io.jixiao.report.sources;

import io.jixiao.testkit.contract.ClientKeepsContract;
import org.junit.jupiter.api.Test;

class SourceApisTest {

    @Test
    void whatIsAskedOfScoringStandsInItsContract() {
        ClientKeepsContract.check(ScoringApi.class, "indicator-scoring-service");
    }

    @Test
    void whatIsAskedOfBudgetServiceStandsInItsContract() {
        ClientKeepsContract.check(BudgetApi.class, "budget-service");
    }
}
