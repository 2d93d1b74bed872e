package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An attainment MET beside an actual that says it isn't done is refused at submission; 市容市貌 asks 整洁、有序、舒适. */
@ScoringServiceTest
class MetBesideNotDoneTest {

    static final String MET = "\"actual\": \"效果显著\",\n      \"attainment\": \"MET\"";

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未达成",
                "未完成",
                "尚未完成",
                "部分达成",
                "部分完成",
                "部分完成。",
                "未达成且效果较差",
                "部分达成并具有一定效果",
                "已取消",
                "活动已取消",
                "未开展",
                "因疫情未开展",
                "未达标",
                "推迟到明年",
                "未完工",
                "尚未完成（场地未定）",
            })
    void wordsForNotDoneRefuseTheSubmission(String actual) {
        submission(answered(actual, "\"attainment\": \"MET\""))
                .statusCode(409)
                .body("code", equalTo("OPEN_ERRORS"))
                .body("findings.code", hasItem("FULL_MARKS_ON_MISS"))
                .body("findings.find { it.code == 'FULL_MARKS_ON_MISS' }.line", equalTo("市容市貌"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "效果显著",
                "已达成",
                "达成预期指标",
                "全部完成",
                "无未完成事项",
                "未推迟",
                "没有未达标",
                "不存在推迟",
                "未达标企业已全部关停",
                "未发生投诉",
                "整洁、有序",
                "取消占道经营点位12处",
            })
    void otherWordsAreSubmitted(String actual) {
        submission(answered(actual, "\"attainment\": \"MET\"")).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未达成", "部分完成", "已取消"})
    void whoSaysNotMetBesideSuchWordsIsNotContradicted(String actual) {
        String said = "\"attainment\": \"NOT_MET\", \"share\": 30, \"judgementReason\": \"两条街道未达标\","
                + " \"deviationExplanation\": \"雨季停工，已排入下年计划\"";

        submission(answered(actual, said)).statusCode(200);
    }

    @Test
    void theFindingNamesWhatContradictsWhat() {
        String evaluation = answered("部分完成", "\"attainment\": \"MET\"");

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/findings")
                .then()
                .body("items.code", hasItems("FULL_MARKS_ON_MISS"))
                .body(
                        "items.find { it.code == 'FULL_MARKS_ON_MISS' }.sentence.zh",
                        equalTo("“市容市貌”目标“整洁、有序、舒适”，实际“部分完成”，未完成却填报满分 10 分。"));
    }

    private String answered(String actual, String said) {
        String opening = unit.opening().replaceFirst(MET, "\"actual\": \"" + actual + "\",\n      " + said);
        return unit.editor()
                .body(opening)
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse submission(String evaluation) {
        return unit.step(unit.submitter(), evaluation, "submission");
    }
}
