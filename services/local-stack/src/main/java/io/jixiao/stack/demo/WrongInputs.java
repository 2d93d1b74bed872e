package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.Service;
import java.io.PrintStream;

/** Four requests that must be refused, each with a problem document that names the rule. */
final class WrongInputs {
    private static final Person STRANGER = Person.strangerFrom("430200/105001");

    private final SeedJourney journey;
    private final ApiClient stranger;
    private final PrintStream out;

    WrongInputs(Installation installation, SeedJourney journey, PrintStream out) {
        this.journey = journey;
        this.stranger = installation.as(STRANGER, Service.SCORING);
        this.out = out;
    }

    /** @throws UnexpectedResult when one is not refused as it should be, or changed something */
    void tryAll() {
        String before = journey.evaluation().etag();
        show("an unknown JSON field", unknownField(), 400, "UNKNOWN_FIELD");
        show("a negative opening budget", negativeOpening(), 422, "INVALID_FIELDS");
        show("a change with a stale ETag", staleEtag(), 412, "STALE_VERSION");
        show("another unit's evaluation", otherUnit(), 404, "NOT_FOUND");
        UnexpectedResult.unless(
                "the evaluation's ETag", before, journey.evaluation().etag());
    }

    private Answer unknownField() {
        return journey.bureau().post("/units", SeedFile.UNIT.read().put("unitcode", "104001"));
    }

    private Answer negativeOpening() {
        String path = "/annual-budgets/" + journey.annualBudgetId();
        ObjectNode change = SeedFile.ANNUAL_BUDGET.read();
        change.remove("fiscalYear");
        ((ObjectNode) change.at("/openings/0/amount")).put("amount", "-1064.54");
        change.put("reason", "更正");
        return journey.bureau()
                .put(path + "/openings", journey.bureau().get(path).etag(), change);
    }

    private Answer staleEtag() {
        ObjectNode goal =
                JsonNodeFactory.instance.objectNode().put("actual", "90%").put("reason", "更正");
        String line = journey.evaluation().json().at("/indicators/8/id").asText();
        return journey.editor()
                .put("/evaluations/" + journey.evaluationId() + "/indicators/" + line + "/actual", "\"1\"", goal);
    }

    private Answer otherUnit() {
        return stranger.get("/evaluations/" + journey.evaluationId());
    }

    private void show(String what, Answer answer, int status, String code) {
        JsonNode problem = answer.json();
        out.printf(
                "   %-28s %d %s %s%n",
                what,
                answer.status(),
                problem.path("code").asText(),
                problem.path("detail").asText());
        for (JsonNode error : problem.path("errors")) {
            out.printf(
                    "   %-28s     %s %s%n",
                    "", error.path("pointer").asText(), error.path("message").asText());
        }
        UnexpectedResult.unless("the status for " + what, status, answer.status());
        UnexpectedResult.unless(
                "the code for " + what, code, problem.path("code").asText());
    }
}
