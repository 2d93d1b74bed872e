package io.jixiao.budget;

import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.editorOf;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.Bureau.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who registered a unit or a project, and what they changed, can be read and checked as a budget's history can. */
@BudgetServiceTest
class RegistrationHistoryTest {

    private static final String PROJECTS = "/api/budget/v1/projects";
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    @Test
    void aUnitThatWasRenamedKeepsItsFormerName() {
        String code = newCode();
        String unit = registeredUnit(code);
        admin().body(unit(code, "株洲市城市管理局")).post(UNITS).then().statusCode(200);

        admin().get(UNITS + "/" + unit + "/audit")
                .then()
                .statusCode(200)
                .body("items.action", contains("REGISTERED", "UPDATED"))
                .body("items.who", contains("wang.fang", "wang.fang"))
                .body("items[1].before.name", equalTo("株洲市城市管理综合行政执法支队"))
                .body("items[1].after.name", equalTo("株洲市城市管理局"));
        admin().get(UNITS + "/" + unit + "/audit/integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @Test
    void aProjectThatWasRenamedKeepsItsFormerName() {
        String unit = registeredUnit(newCode());
        String key = newCode();
        String project = admin().body(project(unit, key, "渣土整治"))
                .post(PROJECTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin().body(project(unit, key, "扬尘治理")).post(PROJECTS).then().statusCode(200);

        admin().get(PROJECTS + "/" + project + "/audit")
                .then()
                .statusCode(200)
                .body("items.action", contains("REGISTERED", "UPDATED"))
                .body("items[1].before.name", equalTo("渣土整治"))
                .body("items[1].after.name", equalTo("扬尘治理"));
        admin().get(PROJECTS + "/" + project + "/audit/integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {UNITS, PROJECTS})
    void theHistoryOfWhatIsNotThereIsNotThereEither(String place) {
        admin().get(place + "/" + NOBODYS + "/audit").then().statusCode(404);
        admin().get(place + "/" + NOBODYS + "/audit/integrity").then().statusCode(404);
    }

    @Test
    void theUnitItselfDoesNotReadWhoKeepsItsProfile() {
        String code = newCode();
        String unit = registeredUnit(code);

        editorOf(code).get(UNITS + "/" + unit + "/audit").then().statusCode(403);
    }

    private static String project(String unit, String key, String name) {
        return """
                {"unitId": "%s", "source": "finance-430200", "externalId": "%s", "name": "%s"}
                """.formatted(unit, key, name);
    }
}
