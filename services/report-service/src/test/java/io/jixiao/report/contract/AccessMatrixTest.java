package io.jixiao.report.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.ReportServiceTest;
import io.jixiao.testkit.contract.AccessMatrix;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every operation of the contract, with every fault of a token, and as every role. */
@ReportServiceTest
class AccessMatrixTest {

    @TestHTTPResource
    URI service;

    @Test
    void everyOperationLetsInWhomTheContractNamesAndNobodyElse() throws IOException {
        AccessMatrix matrix = new AccessMatrix("report-service", service);

        List<String> wrong = matrix.wrong();

        System.out.println("report-service: " + matrix);
        assertEquals(List.of(), wrong);
    }
}
