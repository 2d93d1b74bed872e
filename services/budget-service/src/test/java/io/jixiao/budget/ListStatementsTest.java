package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.bearing;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.database.DatabaseWork;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list asks the database as often for a long page as for a short one. */
@BudgetServiceTest
class ListStatementsTest {

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {UNITS, BUDGETS})
    void twentyRowsTakeAsManyStatementsAsTwo(String list) {
        assertEquals(statements(list, 2), statements(list, 20));
    }

    private long statements(String list, int rows) {
        String[] units = Stream.generate(Bureau::newCode)
                .limit(rows)
                .peek(code -> registeredBudget(registeredUnit(code)))
                .map(code -> "430200/" + code)
                .toArray(String[]::new);
        String reader = TestTokens.as("li.wei").roles("AUDITOR").units(units).token();
        return DatabaseWork.least(
                        sessions,
                        () -> bearing(reader).get(list).then().statusCode(200).body("items", hasSize(rows)))
                .statements();
    }
}
