package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One line each, as practitioners fill it: its score, what must be found and what must not. {@code cells.json} names their kinds. */
class CellsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORM = """
            {"id": "cell", "kind": "PROJECT", "unit": "某单位", "project": "某项目", "fiscalYear": 2021, "moneyUnit": "万元",
             "funds": [{"row": "合计", "openingBudget": 100, "adjustedBudget": 100, "executedAmount": 100}],
             "execution": {"weight": 10, "declaredScore": 10}}
            """;

    @TestFactory
    Stream<DynamicTest> eachIsScoredAndFoundAsAReviewerWould() throws IOException {
        try (InputStream file = CellsTest.class.getResourceAsStream("/cells.json")) {
            JsonNode cells = MAPPER.readTree(file).path("cells");
            return StreamSupport.stream(cells.spliterator(), false)
                    .map(cell -> DynamicTest.dynamicTest(name(cell), () -> isRight(cell)));
        }
    }

    private static String name(JsonNode cell) {
        JsonNode line = cell.path("line");
        return "%s: %s %s %s"
                .formatted(
                        cell.path("kind").asText(),
                        line.path("name").asText(),
                        line.path("target").asText(),
                        line.path("actual").asText());
    }

    private static void isRight(JsonNode cell) throws IOException {
        ObjectNode form = (ObjectNode) MAPPER.readTree(FORM);
        form.putArray("indicators").add(cell.path("line"));
        form.put("fiscalYear", cell.path("fiscalYear").asInt(2021));
        CheckedForm checked = FormCheck.check(MAPPER.writeValueAsBytes(form), "cell.json", null, 2021)
                .getFirst();
        LineScore line = checked.score().lines().getFirst();
        Set<String> found =
                checked.score().findings().stream().map(it -> it.code().name()).collect(Collectors.toSet());

        assertAll(
                () -> assertEquals(points(cell.path("score")), points(line.score())),
                () -> assertEquals(codes(cell.path("must")), kept(codes(cell.path("must")), found)),
                () -> assertEquals(Set.of(), kept(codes(cell.path("mustNot")), found)));
    }

    private static String points(JsonNode score) {
        return score.isNumber() ? points(score.decimalValue()) : "open";
    }

    private static String points(BigDecimal score) {
        return score == null ? "open" : score.stripTrailingZeros().toPlainString();
    }

    private static Set<String> codes(JsonNode codes) {
        return StreamSupport.stream(codes.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> kept(Set<String> asked, Set<String> found) {
        return asked.stream().filter(found::contains).collect(Collectors.toSet());
    }
}
