package io.jixiao.engine.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.reading.ReadingParts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTablesTest {
    private static final String ZHUZHOU = "zhuzhou-2021";
    private static final String EZHOU = "ezhou-2019-purchased-services";
    private static final String JISHAN = "jishan-2021-public-health";
    private static final String BAOSHAN = "baoshan-2022-library";
    private static final String ZHONGJIANG = "zhongjiang-2022-water-gauge";

    @ParameterizedTest
    @ValueSource(strings = {ZHUZHOU, EZHOU, JISHAN, ZHONGJIANG, BAOSHAN})
    void everyLineScoresWhatTheRulesGiveToTheHundredth(String name) {
        PublishedTable table = PublishedTable.named(name);

        Score score = check(table);

        JsonNode expected = table.expected().path("scores");
        assertEquals(expected.size(), score.lines().size());
        for (LineScore line : score.lines()) {
            assertAmount(expected.path(line.name()), line.score(), line.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ZHUZHOU, EZHOU, JISHAN, ZHONGJIANG, BAOSHAN})
    void executionAndTotalsAreWhatTheRulesGive(String name) {
        PublishedTable table = PublishedTable.named(name);

        Score score = check(table);

        JsonNode expected = table.expected();
        assertAmount(expected.path("executionScore"), score.execution().score(), "execution score");
        if (expected.has("executionRate")) {
            assertEquals(
                    expected.path("executionRate").textValue(),
                    score.execution().rate() + "%");
        }
        if (expected.has("total")) {
            assertAmount(expected.path("total"), score.total(), "total");
            // A table that states a total and no other sum has the whole hundred.
            JsonNode weight = expected.has("totalWeight") ? expected.path("totalWeight") : IntNode.valueOf(100);
            assertAmount(weight, score.totalWeight(), "total weight");
            Grade grade = Grade.named(expected.path("grade").textValue()).orElse(null);
            assertEquals(grade, score.grade());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ZHUZHOU, EZHOU, JISHAN, ZHONGJIANG, BAOSHAN})
    void everyFlawOfTheTableIsFound(String name) {
        PublishedTable table = PublishedTable.named(name);

        Score score = check(table);

        List<String> missing = new ArrayList<>();
        for (JsonNode expected : table.expected().path("findings")) {
            if (score.findings().stream().noneMatch(found -> isExpected(found, expected))) {
                missing.add(expected.toString());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void targetsOfAPublishedProjectTableAreReadAsTheyWereMeant() {
        CellReader reader = new CellReader(2021, List.of());
        JsonNode readings = PublishedTable.named("caidian-2021-forest-fire").readings();

        assertEquals(9, readings.size());
        for (JsonNode expected : readings) {
            ReadingParts reading =
                    ReadingParts.of(reader.read(expected.path("text").textValue()));
            assertEquals(expected.path("kind").textValue(), reading.kind().name());
            assertEquals(
                    expected.path("operator").asText("NONE"), reading.operator().name());
            assertEquals(expected.path("unit").textValue(), reading.unit());
            assertAmount(expected.path("value"), reading.value(), reading.text());
        }
    }

    private static Score check(PublishedTable table) {
        return Scorer.score(table.evaluation(), RuleSets.shipped("MOF-2020"), Mode.FORM_CHECK);
    }

    private static boolean isExpected(Finding found, JsonNode expected) {
        return found.code().name().equals(expected.path("code").textValue())
                && (!expected.has("line") || expected.path("line").textValue().equals(found.line()));
    }

    private static void assertAmount(JsonNode expected, BigDecimal actual, String what) {
        if (!expected.isNumber()) {
            assertNull(actual, what);
        } else {
            assertTrue(
                    actual != null && expected.decimalValue().compareTo(actual) == 0,
                    () -> what + ": expected " + expected + " but was " + actual);
        }
    }
}
