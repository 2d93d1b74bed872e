package io.jixiao.report.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.jixiao.report.ReportServiceTest;
import io.jixiao.testkit.contract.ContractDrift;
import org.junit.jupiter.api.Test;

@ReportServiceTest
class ContractDriftTest {

    @Test
    void theServedContractIsTheCheckedInOne() {
        String served = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        ContractDrift.check("report-service", served);
    }

    @Test
    void swaggerUiLoadsAndReadsTheContract() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("swagger-ui-bundle.js"))
                .body(containsString("/q/openapi"));
        given().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
    }
}
