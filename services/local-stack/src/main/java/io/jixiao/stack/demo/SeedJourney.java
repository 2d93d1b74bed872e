package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.Service;

/**
 * The main job on the real self-evaluation of 2021, step by step, only through the public APIs and each step by somebody
 * whose role it is. Written once; the demo, the acceptance tests and the checks of an installation run it.
 */
public final class SeedJourney {
    private static final String DIVISION = "430200";
    private static final String SATISFACTION = "执法满意率";

    private final String unitCode;
    private final ApiClient bureau;
    private final ApiClient editor;
    private final ApiClient approver;
    private final ApiClient writer;
    private String unitId;
    private String annualBudgetId;
    private String evaluationId;

    /**
     * @param installation where it runs
     * @param unitCode code of the unit that is registered, e.g. {@code 104001}; a code that is new to the installation
     *     starts from nothing
     */
    public SeedJourney(Installation installation, String unitCode) {
        String unit = DIVISION + "/" + unitCode;
        this.unitCode = unitCode;
        this.bureau = installation.as(Person.ofFinanceBureau(DIVISION), Service.BUDGET);
        this.editor = installation.as(Person.editorOf(unit), Service.SCORING);
        this.approver = installation.as(Person.approverOf(unit), Service.SCORING);
        this.writer = installation.as(Person.editorOf(unit), Service.REPORT);
    }

    /** The finance bureau registers the unit with its duties, offices and staffing. */
    public Answer registerUnit() {
        ObjectNode unit = SeedFile.UNIT.read();
        unit.put("externalId", unitCode).put("unitCode", unitCode);
        Answer registered = bureau.post("/units", unit).orThrow();
        unitId = registered.json().get("id").asText();
        return registered;
    }

    /** The finance bureau enters the opening budget, one adjustment and the execution: 1064.54, 48.13, 1112.67 万元. */
    public Answer registerBudget() {
        ObjectNode budget = SeedFile.ANNUAL_BUDGET.read().put("unitId", unitId);
        Answer registered = bureau.post("/annual-budgets", budget).orThrow();
        annualBudgetId = registered.json().at("/figures/annualBudgetId").asText();
        bureau.post(budgetPath() + "/adjustments", entry(SeedFile.ADJUSTMENT)).orThrow();
        return bureau.post(budgetPath() + "/executions", entry(SeedFile.EXECUTION))
                .orThrow();
    }

    /** The unit's editor opens the evaluation: goal, nine indicators as written, actuals, judgements. */
    public Answer openEvaluation() {
        Answer opened = editor.post("/evaluations", SeedFile.EVALUATION.read().put("unitId", unitId))
                .orThrow();
        evaluationId = opened.json().get("id").asText();
        return opened;
    }

    /** The unit's editor writes the report's prose. */
    public Answer writeNarrative() {
        return writer.put("/evaluations/" + evaluationId + "/narrative", null, SeedFile.NARRATIVE.read())
                .orThrow();
    }

    /** The unit's approver submits; score version 1 is made and its report follows. */
    public Answer submit() {
        return approver.post(evaluationPath() + "/submission", evaluation().etag(), null)
                .orThrow();
    }

    /** The unit's editor amends what was achieved in 执法满意率. */
    public Answer amendSatisfaction(String actual, String explanation) {
        Answer evaluation = evaluation();
        ObjectNode change = JsonNodeFactory.instance
                .objectNode()
                .put("actual", actual)
                .put("deviationExplanation", explanation)
                .put("reason", "复核满意度调查后更正");
        String path = evaluationPath() + "/indicators/" + satisfactionId(evaluation.json()) + "/actual";
        return editor.put(path, evaluation.etag(), change).orThrow();
    }

    /** The id of the line that amendments are about. */
    public static String satisfactionId(JsonNode evaluation) {
        for (JsonNode indicator : evaluation.get("indicators")) {
            if (indicator.get("name").asText().equals(SATISFACTION)) {
                return indicator.get("id").asText();
            }
        }
        throw new IllegalStateException("the evaluation has no indicator " + SATISFACTION);
    }

    /** The finance bureau posts −112.67 万元: money that came back at the end of the year. */
    public Answer returnMoney() {
        return bureau.post(budgetPath() + "/executions", entry(SeedFile.RETURNED_MONEY))
                .orThrow();
    }

    private ObjectNode entry(SeedFile file) {
        ObjectNode entry = file.read();
        return entry.put("externalId", entry.get("externalId").asText() + "-" + unitCode);
    }

    /** The evaluation as people edit it; its ETag allows the next change. */
    public Answer evaluation() {
        return editor.get(evaluationPath()).orThrow();
    }

    /** One immutable score version, whole; its {@code score} has the table, the trace and the findings. */
    public JsonNode scoreVersion(long version) {
        return editor.get(evaluationPath() + "/versions/" + version).orThrow().json();
    }

    /** Everything from the unit's registration to the submission. */
    public void untilSubmitted() {
        registerUnit();
        registerBudget();
        openEvaluation();
        writeNarrative();
        submit();
    }

    /** The evaluation's id, once it is open. */
    public String evaluationId() {
        return evaluationId;
    }

    /** The annual budget's id, once it is registered. */
    public String annualBudgetId() {
        return annualBudgetId;
    }

    /** The unit's id, once it is registered. */
    public String unitId() {
        return unitId;
    }

    /** The finance bureau's access to the budget service. */
    public ApiClient bureau() {
        return bureau;
    }

    /** The unit's editor's access to the scoring service. */
    public ApiClient editor() {
        return editor;
    }

    /** The unit's editor's access to the report service. */
    public ApiClient reportReader() {
        return writer;
    }

    private String budgetPath() {
        return "/annual-budgets/" + annualBudgetId;
    }

    private String evaluationPath() {
        return "/evaluations/" + evaluationId;
    }
}
