package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures are those of the version before with one change: an entry that is corrected must leave nothing behind. */
@BudgetServiceTest
class CorrectedLedgerTest {

    private static final List<String> SOURCES = List.of("CURRENT_APPROPRIATION", "CARRY_OVER", "OTHER");
    private static final List<String> KINDS = List.of("BASIC", "PROJECT");

    private String budget;

    @BeforeEach
    void aBudgetWithAnOpeningOfTheCurrentAppropriation() {
        budget = registeredBudget(registeredUnit(newCode()));
    }

    @Test
    void anEntryThatMovesToAnotherSourceTakesItsRowWithIt() {
        execute("EXE-1", "OTHER", "BASIC", "100.00").body(sources(), contains("CURRENT_APPROPRIATION", "OTHER"));

        execute("EXE-1", "CARRY_OVER", "PROJECT", "30.00")
                .body(sources(), contains("CURRENT_APPROPRIATION", "CARRY_OVER"))
                .body("annualBudget.figures.total.executedAmount.amount", equalTo("30.00"))
                .body("annualBudget.figures.expenditure.basic.amount", equalTo("0.00"))
                .body("annualBudget.figures.expenditure.project.amount", equalTo("30.00"));
    }

    @Test
    void entriesThatCancelOutKeepTheirRow() {
        execute("EXE-1", "OTHER", "BASIC", "100.00");

        execute("EXE-2", "OTHER", "BASIC", "-100.00")
                .body(sources(), contains("CURRENT_APPROPRIATION", "OTHER"))
                .body("annualBudget.figures.fundSources[1].figures.executedAmount.amount", equalTo("0.00"));
    }

    @Test
    void anOpeningThatIsTakenAwayLeavesWhatWasSpent() {
        execute("EXE-1", "CURRENT_APPROPRIATION", "BASIC", "100.00");

        admin().header("If-Match", "\"2\"")
                .body("""
                        {"reason": "更正", "openings": [{"fundSource": "OTHER", "amount": {"amount": "5.00"}}]}
                        """)
                .put(BUDGETS + "/" + budget + "/openings")
                .then()
                .statusCode(200)
                .body("figures.fundSources.fundSource", contains("CURRENT_APPROPRIATION", "OTHER"))
                .body("figures.fundSources[0].figures.openingBudget.amount", equalTo("0.00"))
                .body("figures.fundSources[0].figures.executedAmount.amount", equalTo("100.00"))
                .body("figures.total.openingBudget.amount", equalTo("5.00"));
    }

    @Test
    void aYearOfPostingsAndCorrectionsAddsUpToTheLedger() throws SQLException {
        Random random = new Random(2021);
        for (int change = 0; change < 60; change++) {
            execute(
                    "EXE-" + random.nextInt(20),
                    SOURCES.get(random.nextInt(3)),
                    KINDS.get(random.nextInt(2)),
                    "%d.%02d".formatted(1 + random.nextInt(9_999), random.nextInt(100)));
        }

        JsonPath figures = admin().get(BUDGETS + "/" + budget).jsonPath().setRootPath("figures");

        for (String source : SOURCES) {
            assertEquals(
                    inLedger("fund_source", source),
                    new BigDecimal(figures.getString(
                            "fundSources.find { it.fundSource == '" + source + "' }.figures.executedAmount.amount")));
        }
        assertEquals(
                inLedger("expenditure_kind", "BASIC"), new BigDecimal(figures.getString("expenditure.basic.amount")));
        assertEquals(
                inLedger("expenditure_kind", "PROJECT"),
                new BigDecimal(figures.getString("expenditure.project.amount")));
        assertEquals(inLedger("kind", "EXECUTION"), new BigDecimal(figures.getString("total.executedAmount.amount")));
    }

    private ValidatableResponse execute(String number, String source, String kind, String yuan) {
        return admin().body("""
                        {"source": "finance-430200", "externalId": "%s", "fundSource": "%s", "expenditureKind": "%s",
                         "amount": {"amount": "%s"}, "businessDate": "2021-12-31", "reason": "十二月支出"}
                        """.formatted(number, source, kind, yuan))
                .post(BUDGETS + "/" + budget + "/executions")
                .then();
    }

    private BigDecimal inLedger(String column, String value) throws SQLException {
        try (Connection connection = ScopedConnection.ofEverything(TestServers.database("jixiao_budget"));
                var sum = connection.prepareStatement(
                        "SELECT sum(amount) FROM ledger_entry WHERE annual_budget_id = ? AND " + column + " = ?")) {
            sum.setObject(1, UUID.fromString(budget));
            sum.setString(2, value);
            try (ResultSet row = sum.executeQuery()) {
                row.next();
                return row.getBigDecimal(1);
            }
        }
    }

    private static String sources() {
        return "annualBudget.figures.fundSources.fundSource";
    }
}
