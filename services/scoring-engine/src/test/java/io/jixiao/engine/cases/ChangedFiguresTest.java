package io.jixiao.engine.cases;

import static io.jixiao.engine.score.FindingCode.EXPLANATION_MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published table of a city's law-enforcement detachment, after its figures change. Money is in 万元. */
class ChangedFiguresTest {
    private final PublishedTable table = PublishedTable.named("zhuzhou-2021");

    @Test
    void aSatisfactionOf85PercentCosts56HundredthsOfAPoint() {
        answerSatisfaction("85%", "回访范围扩大");

        Score score = score();

        LineScore line = score.lines().getLast();
        assertEquals("执法满意率", line.name());
        assertEquals("9.44", line.score().toPlainString());
        assertEquals("99.44", score.total().toPlainString());
        assertEquals(Grade.EXCELLENT, score.grade());
        assertEquals(List.of(), unexplained(score));
    }

    @Test
    void spendingThatFallsTo1000Of111267Scores899AndAsksForAnExplanation() {
        answerSatisfaction("85%", "回访范围扩大");
        ((ObjectNode) table.form().path("funds").path(0)).put("executedAmount", new BigDecimal("1000.00"));

        Score score = score();

        assertEquals("89.87", score.execution().rate().toPlainString());
        assertEquals("8.99", score.execution().score().toPlainString());
        assertEquals("98.43", score.total().toPlainString());
        assertEquals(List.of("预算执行率"), unexplained(score));
    }

    private void answerSatisfaction(String actual, String explanation) {
        ((ObjectNode) table.form().path("indicators").path(8))
                .put("actual", actual)
                .put("deviationExplanation", explanation);
    }

    private Score score() {
        return Scorer.score(table.evaluation(), RuleSets.shipped("MOF-2020"), Mode.EVALUATION);
    }

    private static List<String> unexplained(Score score) {
        return score.findings().stream()
                .filter(it -> it.code() == EXPLANATION_MISSING)
                .map(Finding::line)
                .toList();
    }
}
