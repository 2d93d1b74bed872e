package io.jixiao.budget;

import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.bearing;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.unit;
import static org.hamcrest.Matchers.equalTo;

import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is given again to who still sees what it tells; wang.fang was of 430200 when the unit was registered. */
@BudgetServiceTest
class ReplayScopeTest {

    private final String key = UUID.randomUUID().toString();
    private final String body = unit(newCode(), "支队");

    @BeforeEach
    void registered() {
        sent("430200").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"430200", "430200/*", "430000/*", "000000/*"})
    void whoStillSeesItIsAnsweredAgain(String division) {
        sent(division).statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"430300", "430211", "430000", "110000", "430300/*", "430201/*"})
    void whoNoLongerSeesItIsNot(String division) {
        sent(division).statusCode(403).body("code", equalTo("ACCESS_DENIED"));
    }

    private ValidatableResponse sent(String division) {
        return bearing(TestTokens.as("wang.fang")
                        .roles("FINANCE_ADMIN")
                        .division(division)
                        .token())
                .header("Idempotency-Key", key)
                .body(body)
                .post(UNITS)
                .then();
    }
}
