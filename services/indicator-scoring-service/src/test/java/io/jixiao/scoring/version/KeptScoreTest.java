package io.jixiao.scoring.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.Score;
import io.jixiao.platform.canonical.CanonicalJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * A score whose findings are about each kind of place, as it was kept before findings told what they are about, and as it is
 * kept today. One of its indicators is called 预算执行率.
 */
class KeptScoreTest {

    /** Code, label and key of every finding, as they were before findings told their place; acceptances refer to these keys. */
    private static final String KEYS = """
            BUDGET_NOT_SUM          | 合计 | sha256:eaf4d5ba89b092cc355c8ec31ae3ba8b426f04f28e5aeaefdcd8bb8650a7a5f2
            SOURCES_NOT_TOTAL       | 合计 | sha256:e617e6b030905a7eb3b9c4f6adbfc3bcc2d49b1a49411ace7c6dcec5137c2be2
            SOURCE_FIGURE_MISSING   | 当年财政拨款 | sha256:4a313ac14e45afe42a5a7ab53f9549a01c1fe0b49e510252758c2dbfad0f50cd
            EXPENDITURE_NOT_TOTAL   | 合计 | sha256:4c3356549fea22340b91834ef6158de3cca3d05b012808f85b2dfb4698fa4e36
            EXECUTION_RATE_DIFFERS  | 预算执行率 | sha256:64158fc3eb349753601c0f67564472a97b8064cbca3659f2ee5532dab5e16745
            EXECUTION_SCORE_DIFFERS | 预算执行率 | sha256:c748b4bfdfd64bfa498d539ae53a6cd2490dfe49ec8d17db1aa7d695eaab244b
            EXPLANATION_MISSING     | 预算执行率 | sha256:5154142cc79303344a871081c8ce5c4457d1383b22904582e90383a15f2c059f
            WEIGHTS_NOT_100         |  | sha256:6681998e8223c5106be2ed57a1795196078b9b6c3495cadf655fd150695905b8
            CLASS_WEIGHT_DIFFERS    | 预算执行率 | sha256:0524fee33f2522c42d58226835125b41c23c89a87e4af9d0dbdf83f2a86a6b68
            CLASS_WEIGHT_DIFFERS    | 产出指标 | sha256:9ae184a5f97ef845046be68c2db76b0a037f179ffb6b5b975dda61d25a15843d
            CLASS_WEIGHT_DIFFERS    | 效益指标、满意度指标 | sha256:0ce2768072a82c0a8d158413ef3a44fe15a315579ba1d5a0fc0fe2b93b2d6a22
            CLASS_WEIGHT_DIFFERS    | 成本指标 | sha256:68887b053c2dfa77a7fad471ac30b7aa8c96b8c9fad642530b8af70687a2d7bf
            TOTAL_NOT_SUM           |  | sha256:64ee513312070f330cb7b63261a900cb71f836ad680a82333482fbfcefa62906
            GRADE_DIFFERS           |  | sha256:53dadd951c7fb0503433758e81e9ec3cb2f65efe9aaf10e458b2720c04f8f622
            OUTPUT_MONEY_GAP        | 产出指标 | sha256:7a6143be7b422a010d1e6cbe326562a30435355196c024d3a10a92062eac4537
            PROSE_NOT_IN_TABLE      |  | sha256:394efd83109816210f7abd63f86cb02f5d8885b20403cf788d7cd90ab7716eb4
            PROSE_DIFFERS           | 执法案件 | sha256:40f71f5d71e3d0327c164d872966ada3b4ef1b7d514aacdef041014e0e247bec
            WRONG_CLASS             | 群众满意度 | sha256:e51e77a3c494030371fc3daa6de32db195c06b90ed99e5d01eeeae456a0a61f4
            SCORE_DIFFERS           | 群众满意度 | sha256:c06fb66d868d972c33d40e8fd5c92cee8c66c7675980c7bc83acf55d3947ddbc
            FULL_MARKS_ON_MISS      | 群众满意度 | sha256:b83a711c75c88c2cdb65f215bc611bad4925ee9dc470e3d9161b919242262a5e
            EXPLANATION_MISSING     | 群众满意度 | sha256:eb74b64c320c799bb4a3604e4e3c2ee5ad5c44157d672a70e5c96509e934a430
            MULTIPLE_VALUES         | 日常执法 | sha256:13c8a6645dee0ccefffac80fd2d1086eab9ae2138cb78b04ede01a72eacb0962
            TEXT_CUT_OFF            | 日常执法 | sha256:49bf050eee6c66047d516af1b552456d3dddef0159b572bbbd418e7b1b7ffe41
            ACTUAL_NOT_ANSWERING    | 日常执法 | sha256:3c9fc83676e551911bda246d0b4870533b0d712653f3ddd57f7ea1224e549c66
            JUDGEMENT_NEEDED        | 日常执法 | sha256:b01e7f6c94b27106df379aaa5c293f6b891037e0cc2a35b6b77341495af4c7d1
            ACTUAL_MISSING          | 预算执行率 | sha256:a345ce22bb8a8659e831e23318793df44f4e07899e30ed429ef02a802f5b6f72
            WRONG_CLASS             | 执法成本 | sha256:006719caaed6689c8c7f4a89391117496a3848cb49a655d40971f419d5a413a2
            OPERATOR_MISSING        | 执法成本 | sha256:0d5d6f1b0963a289aeb78c0eb17ee3d34c41f65d9678253d773b495d9483f3b8
            DIRECTION_ASSUMED       | 执法成本 | sha256:1beaa8d6f92295ef71f8ce944cf88c3a45555d1bcc9a73c06872baaf210bc846
            """;

    private final Score today = asThen(Scorer.score(
            CanonicalJson.read(resource("evaluation"), Evaluation.class),
            RuleSets.shipped("HUBEI-2020"),
            Mode.EVALUATION));
    private final byte[] withoutPlaces = resource("score-without-places");

    @Test
    void aFindingHasTheKeyThatItAlwaysHad() {
        assertEquals(KEYS, keys(today));
    }

    @Test
    void aFindingThatWasKeptWithoutItsPlaceHasTheSameKey() {
        assertEquals(KEYS, keys(kept(withoutPlaces)));
    }

    @Test
    void aScoreThatWasKeptWithoutPlacesIsReadWithThem() {
        assertEquals(today, kept(withoutPlaces));
    }

    @Test
    void whyAnExplanationIsAskedForDoesNotChangeItsKey() {
        Finding missing = today.findings().stream()
                .filter(finding -> finding.code() == FindingCode.EXPLANATION_MISSING)
                .findFirst()
                .orElseThrow();
        Map<String, String> figures = new TreeMap<>(missing.figures());
        figures.put(Finding.BECAUSE, "OVER_ACHIEVED");
        Finding because = new Finding(missing.code(), missing.severity(), missing.place(), missing.cell(), figures);

        assertEquals(FindingKey.of(today, missing), FindingKey.of(today, because));
    }

    @Test
    void aScoreIsTheSameAfterItWasKept() {
        assertEquals(today, kept(CanonicalJson.of(KeptScore.of(today))));
    }

    @Test
    void whatIsKeptIsWhatItAlwaysWasAndThePlaceBeside() throws IOException {
        JsonNode now = CanonicalJson.mapper().readTree(CanonicalJson.of(KeptScore.of(today)));
        now.path("findings").forEach(finding -> ((ObjectNode) finding).remove("place"));

        assertEquals(CanonicalJson.mapper().readTree(withoutPlaces), now);
    }

    @Test
    void placesAreKeptForPrograms() throws IOException {
        JsonNode now = CanonicalJson.mapper().readTree(CanonicalJson.of(KeptScore.of(today)));

        List<String> places = StreamSupport.stream(now.path("findings").spliterator(), false)
                .map(finding -> finding.path("place").toString())
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        "{\"fundRow\":\"TOTAL\",\"kind\":\"FUNDS\"}",
                        "{\"fundRow\":\"CURRENT_APPROPRIATION\",\"kind\":\"FUNDS\"}",
                        "{\"kind\":\"EXECUTION\"}",
                        "{\"kind\":\"TABLE\"}",
                        "{\"classes\":[\"OUTPUT\"],\"kind\":\"CLASS\"}",
                        "{\"classes\":[\"BENEFIT\",\"SATISFACTION\"],\"kind\":\"CLASS\"}",
                        "{\"classes\":[\"COST\"],\"kind\":\"CLASS\"}",
                        "{\"kind\":\"LINE\",\"lineId\":\"1\"}",
                        "{\"kind\":\"LINE\",\"lineId\":\"2\"}",
                        "{\"kind\":\"LINE\",\"lineId\":\"3\"}",
                        "{\"kind\":\"LINE\",\"lineId\":\"4\"}",
                        "{\"kind\":\"LINE\",\"lineId\":\"5\"}"),
                places);
    }

    @Test
    void aLineCalledLikeTheExecutionLineIsReadAsALine() {
        Finding missing = kept(withoutPlaces).findings().stream()
                .filter(finding -> finding.code() == FindingCode.ACTUAL_MISSING)
                .findFirst()
                .orElseThrow();

        assertEquals(new FindingPlace.Line("4", "预算执行率"), missing.place());
    }

    @Test
    void everyLabelThatWasEverKeptIsKnown() {
        for (FundRow row : FundRow.values()) {
            assertEquals(new FindingPlace.Funds(row), LabelledPlace.of(null, row.chineseName()));
        }
        for (IndicatorClass indicatorClass : IndicatorClass.values()) {
            assertEquals(FindingPlace.of(indicatorClass), LabelledPlace.of(null, indicatorClass.chineseName()));
        }
    }

    @Test
    void aLabelThatWasNeverKeptIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> LabelledPlace.of(null, "产出指标、过程"));

        assertEquals("no place of a table is called 产出指标、过程", refused.getMessage());
    }

    /** Without what nobody looked for when that score was kept. */
    private static Score asThen(Score score) {
        return score.with(score.findings().stream()
                .filter(finding -> finding.code() != FindingCode.SUBCLASS_MISSING)
                .toList());
    }

    private static String keys(Score score) {
        StringBuilder keys = new StringBuilder();
        for (Finding finding : score.findings()) {
            String label = finding.line() == null ? "" : finding.line();
            keys.append("%-23s | %s | %s%n".formatted(finding.code(), label, FindingKey.of(score, finding)));
        }
        return keys.toString();
    }

    private static Score kept(byte[] json) {
        return CanonicalJson.read(json, KeptScore.class).score();
    }

    private static byte[] resource(String name) {
        try (InputStream content = KeptScoreTest.class.getResourceAsStream("/kept/" + name + ".json")) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
