package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.Refusal;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the code never does, the database refuses. */
@BudgetServiceTest
class RefusalsTest {

    private String unit;
    private String budget;

    @BeforeEach
    void aUnitAndABudgetWithAnEntry() {
        unit = registeredUnit(newCode());
        budget = registeredBudget(unit);
        admin().body(execution("EXE-1", "1"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unit_code = 'no code'                        | unit_unit_code_form",
                "department_code = ''                         | unit_department_code_form",
                "external_id = ''                             | unit_external_key_not_empty",
                "name = ''                                    | unit_has_name",
                "profile_version = 7                          | unit_newest_profile_exists",
            })
    void ofAUnit(String change, String constraint) throws SQLException {
        refused("UPDATE unit SET " + change + " WHERE id = '" + unit + "'", constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "version = 0                                  | unit_profile_version_positive",
                "hash = 'sha256:12'                           | unit_profile_version_hash_form",
                "department_code = '999'                      | unit_profile_version_of_unit",
            })
    void ofAProfile(String change, String constraint) throws SQLException {
        refused("UPDATE unit_profile_version SET " + change + " WHERE unit_id = '" + unit + "'", constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscal_year = 1999                           | annual_budget_fiscal_year",
                "fiscal_year = 2101                           | annual_budget_fiscal_year",
                "version = 7                                  | annual_budget_newest_version_exists",
            })
    void ofABudget(String change, String constraint) throws SQLException {
        refused("UPDATE annual_budget SET " + change + " WHERE id = '" + budget + "'", constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "version = 7                                  | annual_budget_version_figures_of_it",
                "hash = 'md5:900150983cd24fb0d6963f7d28e17f72'| annual_budget_version_hash_form",
                "division_code = '110000'                     | annual_budget_version_of_budget",
            })
    void ofAVersion(String change, String constraint) throws SQLException {
        refused(
                "UPDATE annual_budget_version SET " + change + " WHERE annual_budget_id = '" + budget
                        + "' AND version = 1",
                constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "amount = 0                                   | ledger_entry_not_zero",
                "reason = ''                                  | ledger_entry_has_reason",
                "expenditure_kind = NULL                      | ledger_entry_expenditure_kind",
                "unit_code = 'another'                        | ledger_entry_of_annual_budget",
            })
    void ofAnEntry(String change, String constraint) throws SQLException {
        refused("UPDATE ledger_entry SET " + change + " WHERE annual_budget_id = '" + budget + "'", constraint);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "amount = -0.01                               | opening_budget_not_negative",
                "unit_code = 'another'                        | opening_budget_of_annual_budget",
            })
    void ofAnOpening(String change, String constraint) throws SQLException {
        refused("UPDATE opening_budget SET " + change + " WHERE annual_budget_id = '" + budget + "'", constraint);
    }

    @Test
    void aBudgetThatBelongsToSomebodyElseThanItsUnit() throws SQLException {
        refused("""
                INSERT INTO annual_budget (id, unit_id, fiscal_year, version, division_code, department_code, unit_code)
                SELECT gen_random_uuid(), unit_id, 2022, 1, division_code, department_code, 'another'
                FROM annual_budget WHERE id = '%s'
                """.formatted(budget), "annual_budget_of_unit");
    }

    @Test
    void aBudgetOfAnotherUnitsProject() throws SQLException {
        String stranger = registeredUnit(newCode());
        String project = admin().body("""
                        {"unitId": "%s", "source": "finance-430200", "externalId": "%s", "name": "智慧城管"}
                        """.formatted(stranger, newCode()))
                .post("/api/budget/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        refused(
                "UPDATE annual_budget SET project_id = '" + project + "' WHERE id = '" + budget + "'",
                "annual_budget_of_project");
    }

    private static void refused(String change, String constraint) throws SQLException {
        assertEquals(constraint, Refusal.constraintBrokenBy(TestServers.database("jixiao_budget"), change));
    }
}
