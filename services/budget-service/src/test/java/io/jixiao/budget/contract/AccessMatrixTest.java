package io.jixiao.budget.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.budget.BudgetServiceTest;
import io.jixiao.testkit.contract.AccessMatrix;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, with every fault of a token, and as every role. */
@BudgetServiceTest
class AccessMatrixTest {

    @TestHTTPResource
    URI service;

    @Test
    void everyOperationLetsInWhomTheContractNamesAndNobodyElse() throws IOException {
        AccessMatrix matrix = new AccessMatrix("budget-service", service);

        List<String> wrong = matrix.wrong();

        System.out.println("budget-service: " + matrix);
        assertEquals(List.of(), wrong);
    }
}
