package io.jixiao.benchmarks.chain;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.demo.Answer;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.SeedJourney;
import java.util.concurrent.atomic.AtomicInteger;

/** A unit with the seed's budget and a submitted evaluation, which is changed again and again, each time to something else. */
final class Subject {
    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);

    private final SeedJourney journey;
    private final String line;
    private String etag;
    private int changes;

    private Subject(SeedJourney journey) {
        this.journey = journey;
        Answer evaluation = journey.evaluation();
        this.etag = evaluation.etag();
        this.line = SeedJourney.satisfactionId(evaluation.json());
    }

    static Subject submitted(Installation installation) {
        SeedJourney journey = new SeedJourney(installation, Integer.toString(NUMBERS.incrementAndGet()));
        journey.untilSubmitted();
        journey.returnMoney();
        return new Subject(journey);
    }

    String evaluationId() {
        return journey.evaluationId();
    }

    /** Makes one change; its report differs from every earlier one. */
    void change(ChangeKind kind) {
        changes++;
        switch (kind) {
            case EXECUTION -> post();
            case ACTUAL -> amend();
        }
    }

    private void post() {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("source", "finance-430200")
                .put("externalId", "BENCH-" + evaluationId() + "-" + changes)
                .put("fundSource", "CURRENT_APPROPRIATION")
                .put("expenditureKind", "BASIC")
                .put("businessDate", "2021-12-31")
                .put("reason", "年末补记支出");
        entry.putObject("amount").put("amount", "0.01");
        journey.bureau()
                .post("/annual-budgets/" + journey.annualBudgetId() + "/executions", entry)
                .orThrow();
    }

    private void amend() {
        ObjectNode change = JsonNodeFactory.instance
                .objectNode()
                .put("actual", "8" + changes % 10 + "." + changes / 10 % 100 + "%")
                .put("deviationExplanation", "部分路段整治期间投诉增多，已加派人员巡查，第" + changes + "次核对")
                .put("reason", "复核满意度调查后更正");
        String path = "/evaluations/" + evaluationId() + "/indicators/" + line + "/actual";
        etag = journey.editor().put(path, etag, change).orThrow().etag();
    }
}
