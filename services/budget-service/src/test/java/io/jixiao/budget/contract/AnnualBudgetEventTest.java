package io.jixiao.budget.contract;

import static io.jixiao.budget.Bureau.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.budget.BudgetServiceTest;
import io.jixiao.testkit.Topic;
import io.jixiao.testkit.events.EventReader;
import io.jixiao.testkit.events.EventSchemas;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@BudgetServiceTest
class AnnualBudgetEventTest {

    @Test
    void everyVersionOfTheFiguresIsToldInOrderAsTheSchemaSays() {
        String code = newCode();
        String budget = registeredBudget(registeredUnit(code));
        admin().body(adjustment("ADJ-1", "-48.13"))
                .post(BUDGETS + "/" + budget + "/adjustments")
                .then()
                .statusCode(201);

        var events = EventReader.await(Topic.ANNUAL_BUDGET, budget, 2);

        EventSchemas schemas = EventSchemas.published();
        events.forEach(event -> schemas.assertValid(event.value()));
        JsonPath opened = JsonPath.from(events.getFirst().value());
        assertEquals(1, opened.getLong("data.figures.version"));
        assertEquals("10645400.00", opened.getString("data.figures.total.adjustedBudget.amount"));
        JsonPath cut = JsonPath.from(events.getLast().value());
        assertEquals("io.jixiao.budget.annual-budget.changed.v1", cut.getString("type"));
        assertEquals("430200/104/" + code, cut.getString("subject"));
        assertEquals(2, cut.getLong("data.figures.version"));
        assertEquals("-481300.00", cut.getString("data.figures.total.adjustment.amount"));
        assertEquals("10164100.00", cut.getString("data.figures.total.adjustedBudget.amount"));
    }

    @Test
    void aRecordSaysThatItIsACloudEvent() {
        String budget = registeredBudget(registeredUnit(newCode()));

        var event = EventReader.await(Topic.ANNUAL_BUDGET, budget, 1).getFirst();

        byte[] type = event.headers().lastHeader("content-type").value();
        assertEquals("application/cloudevents+json; charset=UTF-8", new String(type, StandardCharsets.UTF_8));
    }
}
