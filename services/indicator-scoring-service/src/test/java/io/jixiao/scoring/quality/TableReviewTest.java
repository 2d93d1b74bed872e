package io.jixiao.scoring.quality;

import static io.jixiao.engine.evaluation.IndicatorClass.BENEFIT;
import static io.jixiao.engine.evaluation.IndicatorClass.OUTPUT;
import static io.jixiao.engine.evaluation.IndicatorClass.SATISFACTION;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUALITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUANTITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SERVICE_RECIPIENTS;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SOCIAL;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SUSTAINED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReviewTest {

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "培训人次        | 500人次        | OPERATOR_MISSING  | “培训人次”年度指标值写为“≥500人次”。",
                "错案率          | 0              | UNIT_MISSING      | “错案率”按指标名称，年度指标值写为“=0%”，请核对。",
                "错案率          | 0%             | DIRECTION_ASSUMED | “错案率”年度指标值写为“=0%”。",
                "投诉件数        | 3件            | DIRECTION_ASSUMED | “投诉件数”年度指标值写为“≤3件”。",
                "巡查点位        | ≥63            | UNIT_MISSING      | “巡查点位”按指标名称，年度指标值写为“≥63个”，请核对。",
                "培训人数        | 80-90          | UNIT_MISSING      | “培训人数”按指标名称，年度指标值写为“80-90人”，请核对。",
                "社会公众满意率  | 效果显著       | TARGET_VAGUE      | “社会公众满意率”参照指标库 GEN-30，年度指标值写为“≥90%”。",
                "案件结案率      | 100%           | OPERATOR_MISSING  | “案件结案率”年度指标值写为“=100%”。",
                "产值增长率      | 100%           | OPERATOR_MISSING  | “产值增长率”年度指标值写为“≥100%”。",
                "案件查办率      | 200件          | OPERATOR_MISSING  | “案件查办率”改名为“案件查办数量”，年度指标值写为“≥200件”。",
                "环境卫生        | 干净、良好     | TARGET_VAGUE      | “环境卫生”参照指标库 URB-06，年度指标值写为“≥90分”。",
                "市容市貌        | 整洁、有序     | TARGET_VAGUE      | “市容市貌”制定评分细则逐项打分，年度指标值写为“≥90分”。",
                "巡查有效率      | 效果显著       | TARGET_VAGUE      | “巡查有效率”按指标名称，年度指标值写为“≥90%”，请核对。",
                "日常执法        | 全年365天，全天24小时 | MULTIPLE_VALUES | “日常执法”分为 2 个指标：日常执法（全年） =365天; 日常执法（全天） =24小时。",
                "培训            | 培训5期，参训200人    | MULTIPLE_VALUES | “培训”分为 2 个指标：培训（培训） ≥5期; 培训（参训） ≥200人。",
                "案件查办率      | 200件          | RATE_HOLDS_COUNT  | “案件查办率”改名为“案件查办数量”，年度指标值写为“≥200件”。",
                "培训人数200人   | /              | TARGET_IN_NAME    | “培训人数200人”改名为“培训人数”，年度指标值写为“≥200人”。",
                "巡查（第一季度  | ≥63次          | TEXT_CUT_OFF      | “巡查（第一季度”改名为“巡查”。",
                "环境整治        | 完成整治任务，  | TEXT_CUT_OFF      | “环境整治”制定评分细则逐项打分，年度指标值写为“≥90分”。",
                "群众满意度      | ≥90%           | WRONG_CLASS       | “群众满意度”改列在满意度指标—服务对象满意度指标。",
                "设备验收合格率  | /              | TARGET_MISSING    | “设备验收合格率”参照指标库 GEN-07，年度指标值写为“=100%”。"
            })
    void eachWeaknessComesWithWhatToWrite(String name, String target, WeaknessCode code, String suggestion) {
        assertEquals(suggestion, first(code, List.of(line("1", OUTPUT, QUANTITY, name, target, "30"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、2", "9,9", "3；4", "1和2"})
    void bareNumbersAreNotSplitAsNobodySaysWhatTheyCount(String target) {
        assertEquals(
                "“巡查”制定评分细则逐项打分，年度指标值写为“≥90分”。",
                first(WeaknessCode.MULTIPLE_VALUES, List.of(line("1", OUTPUT, QUANTITY, "巡查", target, "30"))));
    }

    @Test
    void aWronglyFiledRateGoesWhereTheLibraryHasItsLikeOrToQuality() {
        assertEquals(
                "“案件处理率”改列在产出指标—质量指标。",
                first(WeaknessCode.WRONG_CLASS, List.of(line("1", BENEFIT, SUSTAINED, "案件处理率", "=100%", "30"))));
        assertEquals(
                "“环境信访案件办结率”改列在产出指标—时效指标。",
                first(WeaknessCode.WRONG_CLASS, List.of(line("1", BENEFIT, SUSTAINED, "环境信访案件办结率", "=100%", "30"))));
    }

    @Test
    void whatIsMeasurableHasNothingToMend() {
        assertEquals(
                List.of(),
                review(
                        LastYear.UNKNOWN,
                        line("1", OUTPUT, QUANTITY, "培训人次", "≥500人次", "30"),
                        line("2", OUTPUT, QUALITY, "培训合格率", "≥95%", "20"),
                        line("3", BENEFIT, SOCIAL, "带动就业人数", "≥200人", "15"),
                        line("4", BENEFIT, SUSTAINED, "建立管护制度", "是", "15"),
                        line("5", SATISFACTION, SERVICE_RECIPIENTS, "服务对象满意度", "≥90%", "10")));
    }

    @Test
    void weightsAreScaledToTheClassInTheProportionsThatWereWritten() {
        // 50 by 30 : 30 is 25 each; 30 by 20 : 20 is 15 each.
        assertEquals(
                "分值调整为：培训人次 30 → 25.0; 培训合格率 30 → 25.0; 带动就业人数 20 → 15.0; 政策知晓率 20 → 15.0。",
                first(
                        WeaknessCode.WEIGHTS_NOT_100,
                        List.of(
                                line("1", OUTPUT, QUANTITY, "培训人次", "≥500人次", "30"),
                                line("2", OUTPUT, QUALITY, "培训合格率", "≥95%", "30"),
                                line("3", BENEFIT, SOCIAL, "带动就业人数", "≥200人", "20"),
                                line("4", BENEFIT, SOCIAL, "政策知晓率", "≥85%", "20"),
                                line("5", SATISFACTION, SERVICE_RECIPIENTS, "服务对象满意度", "≥90%", "10"))));
    }

    @Test
    void weightsAreScaledInHalfPoints() {
        // 50 by 7 : 7 : 7 is 16.67 each: 16.5, and half a point for the first.
        assertEquals(
                "分值调整为：培训人次 7 → 17.0; 培训合格率 7 → 16.5; 设备验收合格率 7 → 16.5。",
                first(
                        WeaknessCode.CLASS_WEIGHT_DIFFERS,
                        List.of(
                                line("1", OUTPUT, QUANTITY, "培训人次", "≥500人次", "7"),
                                line("2", OUTPUT, QUALITY, "培训合格率", "≥95%", "7"),
                                line("3", OUTPUT, QUALITY, "设备验收合格率", "=100%", "7"))));
    }

    @Test
    void whereHalfPointsWouldLeaveALineWithNothingHundredthsAreTaken() {
        // 50 by 200 : 1 is 49.75 and 0.25.
        assertEquals(
                "分值调整为：培训人次 80 → 49.75; 培训合格率 0.4 → 0.25。",
                first(
                        WeaknessCode.CLASS_WEIGHT_DIFFERS,
                        List.of(
                                line("1", OUTPUT, QUANTITY, "培训人次", "≥500人次", "80"),
                                line("2", OUTPUT, QUALITY, "培训合格率", "≥95%", "0.4"))));
    }

    @Test
    void aClassWithoutLinesGetsOneOfEachSubclassFromTheTablesField() {
        List<Weakness> found = review(LastYear.UNKNOWN, line("1", OUTPUT, QUANTITY, "道路清扫保洁面积", "≥600万平方米", "50"));

        // Without satisfaction its 10 points go to benefit: 40 by four subclasses is 10 each.
        assertEquals(
                List.of(
                        "从指标库增加“公共停车设施经营收入”（URB-14）≥200万元，分值 10.00 分。",
                        "从指标库增加“市容环境投诉下降率”（URB-15）≥10%，分值 10.00 分。",
                        "从指标库增加“生活垃圾回收利用率”（URB-17）≥35%，分值 10.00 分。",
                        "从指标库增加“规范化执法中队建成比例”（URB-19）≥80%，分值 10.00 分。"),
                found.getFirst().suggestions().stream()
                        .map(it -> SuggestionSentences.of(it).zh())
                        .toList());
    }

    @Test
    void aLineThatDecidesTheGradeSharesItsPoints() {
        assertEquals(
                "分值调整为：培训人次 45 → 25.00; 培训合格率 5 → 25.00。",
                first(
                        WeaknessCode.WEIGHT_CONCENTRATED,
                        List.of(
                                line("1", OUTPUT, QUANTITY, "培训人次", "≥500人次", "45"),
                                line("2", OUTPUT, QUALITY, "培训合格率", "≥95%", "5"))));
        assertEquals(
                "从指标库增加“举办培训班期数”（GEN-02）≥4期，分值 25.00 分。",
                first(WeaknessCode.WEIGHT_CONCENTRATED, List.of(line("1", OUTPUT, QUANTITY, "培训人次", "≥500人次", "50"))));
    }

    @Test
    void theHeaviestLinesInWordsAreTurnedIntoNumbersUntilFewEnoughAreLeft() {
        List<Weakness> found = review(
                LastYear.UNKNOWN,
                line("1", OUTPUT, QUANTITY, "宣传工作", "按方案开展", "25"),
                line("2", OUTPUT, QUALITY, "督导工作", "按要求开展", "30"),
                line("3", BENEFIT, SOCIAL, "带动就业人数", "≥200人", "35"));

        // 55 of 90 points are words; without the 30 it is 25 of 90, under 40%.
        Weakness share = found.stream()
                .filter(it -> it.code() == WeaknessCode.QUALITATIVE_SHARE_HIGH)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("“督导工作”制定评分细则逐项打分，年度指标值写为“≥90分”。"),
                share.suggestions().stream()
                        .map(it -> SuggestionSentences.of(it).zh())
                        .toList());
    }

    static Indicator line(
            String id,
            IndicatorClass indicatorClass,
            IndicatorSubclass subclass,
            String name,
            String target,
            String weight) {
        return Indicator.named(name)
                .id(id)
                .in(indicatorClass, subclass)
                .target(target)
                .weight(new BigDecimal(weight))
                .build();
    }

    static List<Weakness> review(LastYear lastYear, Indicator... lines) {
        return new TableReview(Tables.RULES, 2022, List.of(lines), lastYear, Tables.LIBRARY).weaknesses();
    }

    private static String first(WeaknessCode code, List<Indicator> lines) {
        return review(LastYear.UNKNOWN, lines.toArray(Indicator[]::new)).stream()
                .filter(it -> it.code() == code)
                .findFirst()
                .map(it -> SuggestionSentences.of(it.suggestions().getFirst()).zh())
                .orElse("not found");
    }
}
