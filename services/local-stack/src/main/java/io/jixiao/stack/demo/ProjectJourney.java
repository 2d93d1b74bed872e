package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.Service;

/** A project of the same unit: its own budget, evaluation and words, and a report with the outline of projects. */
final class ProjectJourney {
    private static final String NAME = "城市管理综合执法专项";

    private final SeedJourney unit;
    private final ApiClient approver;
    private String projectId;
    private String evaluationId;

    ProjectJourney(Installation installation, SeedJourney unit, String unitPath) {
        this.unit = unit;
        this.approver = installation.as(Person.approverOf(unitPath), Service.SCORING);
    }

    /** The finance bureau registers the project with its budget: opening 1064.54, all of it executed. */
    void register(String externalId) {
        ObjectNode project = JsonNodeFactory.instance
                .objectNode()
                .put("unitId", unit.unitId())
                .put("source", "finance-430200")
                .put("externalId", externalId)
                .put("name", NAME);
        projectId = unit.bureau()
                .post("/projects", project)
                .orThrow()
                .json()
                .get("id")
                .asText();
        ObjectNode budget =
                SeedFile.ANNUAL_BUDGET.read().put("unitId", unit.unitId()).put("projectId", projectId);
        String annualBudgetId = unit.bureau()
                .post("/annual-budgets", budget)
                .orThrow()
                .json()
                .at("/figures/annualBudgetId")
                .asText();
        ObjectNode execution = SeedFile.EXECUTION.read().put("externalId", "EXE-" + externalId);
        execution.put("expenditureKind", "PROJECT").put("reason", "2021年项目支出");
        execution.withObject("/amount").put("amount", "1064.54");
        unit.bureau()
                .post("/annual-budgets/" + annualBudgetId + "/executions", execution)
                .orThrow();
    }

    /** The unit opens the project's evaluation, writes its report and submits. */
    void submit() {
        ObjectNode opening =
                SeedFile.EVALUATION.read().put("unitId", unit.unitId()).put("projectId", projectId);
        evaluationId = unit.editor()
                .post("/evaluations", opening)
                .orThrow()
                .json()
                .get("id")
                .asText();
        unit.reportReader()
                .put("/evaluations/" + evaluationId + "/narrative", null, SeedFile.PROJECT_NARRATIVE.read())
                .orThrow();
        String path = "/evaluations/" + evaluationId;
        approver.post(path + "/submission", unit.editor().get(path).orThrow().etag(), null)
                .orThrow();
    }

    ReportWatch watch() {
        return new ReportWatch(unit.reportReader(), evaluationId);
    }
}
