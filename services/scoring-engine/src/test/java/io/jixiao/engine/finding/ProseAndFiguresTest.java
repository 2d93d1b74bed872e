package io.jixiao.engine.finding;

import static io.jixiao.engine.score.FindingCode.PROSE_DIFFERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.sentence.Sentences;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of 2021 with a budget of 100 万元, of which all was spent, and a total of 100. */
class ProseAndFiguresTest {

    @ParameterizedTest(name = "{0}: found {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            2021年度项目预算安排120万元。|1
            项目全年预算数为120万元。|1
            该项目年初预算1,200,000元。|1
            本项目2021年预算资金共计1.2亿元。|1
            一、项目概况\\n2021年安排预算资金80.5万元。|1
            经批复，项目预算金额：90万元。|1
            项目预算约150万元。|1
            项目资金总额120万元。|1
            消防专项资金总额120万元。|0
            2021年度项目预算安排100万元。|0
            项目预算1,000,000.00元。|0
            项目预算约99万元。|0
            项目预算约98万元。|1
            项目预算安排一百万元。|0
            2020年度项目预算安排120万元。|0
            上年预算120万元。|0
            2022年拟安排预算120万元。|0
            其中省级资金预算80万元。|0
            路灯维护项目预算安排30万元。|0
            1.路灯维护：预算安排30万元。|0
            年初预算120万元，年中调减20万元。|0
            我单位2021年预算收入5000万元。|0
            一、单位基本情况\\n2021年预算5000万元。|0
            预算超过50万元的需公开招标。|0
            人均预算安排2万元。|0
            """)
    void aBudgetOfTheProseIsThatOfTheTable(String prose, int times) {
        assertEquals(times, found(Form.sound().ofProject(), prose));
    }

    @ParameterizedTest(name = "{0}: found {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            2021年度项目实际支出95万元。|1
            项目预算安排100万元，实际支出95万元。|1
            截至2021年12月31日，项目累计支出950000元。|1
            项目资金全年执行数为99.5万元。|1
            实际支出约90万元。|1
            截至年底已支出80万元。|1
            2021年度项目实际支出100万元。|0
            实际支出近100万元。|0
            2020年支出90万元，2021年支出100万元。|0
            去年同期实际支出95万元。|0
            其中：印刷费支出5万元，培训费支出20万元。|0
            其中支出95万元用于采购。|0
            计划支出95万元。|0
            图书采购支出95万元。|0
            支出比上年增加5万元。|0
            每月支出8万元。|0
            消防器材项目，预算安排50万元，实际支出45万元。|0
            单笔支出5万元以上的须集体研究。|0
            """)
    void anExpenditureOfTheProseIsThatOfTheTable(String prose, int times) {
        assertEquals(times, found(Form.sound().ofProject(), prose));
    }

    @ParameterizedTest(name = "{0}: found {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            预算执行率为79.17%。|1
            项目资金执行率79%。|1
            预算执行率达到百分之九十八。|1
            截至年底，预算执行率95.5％。|1
            项目预算100万元，执行率为97%。|1
            预算执行率为100%。|0
            预算执行率达到百分之百。|0
            2020年预算执行率79.17%。|0
            上年预算执行率为79.17%。|0
            预算执行率达90%以上。|0
            预算执行率应达到95%。|0
            其中中央资金执行率80%。|0
            预算执行率得分9分。|0
            预算执行率提高5个百分点。|0
            """)
    void aRateOfTheProseIsThatOfTheTable(String prose, int times) {
        assertEquals(times, found(Form.sound().ofProject(), prose));
    }

    @ParameterizedTest(name = "{0}: found {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            经自评，该项目得分为92分。|1
            自评得分96.5分。|1
            项目绩效自评综合得分：98分。|1
            根据评分标准，项目最终得分为88.4分。|1
            本项目自评总分95。|1
            根据《项目支出绩效评价管理办法》，项目得分91.5分。|1
            依据评价指标体系，项目绩效自评得分为88分。|1
            根据消防项目评价办法，得分91.5分。|0
            经自评，该项目得分为100分。|0
            总分100分，自评得分100分。|0
            评价总分为100分。|0
            90分以上为优。|0
            得分90分以上的为优。|0
            得分在90（含）-100分的为优。|0
            预算执行率得分10分，产出指标得分50分。|0
            2020年自评得分92分。|0
            上年度项目得分为92分。|0
            数量指标得分20分。|0
            满意度得分8分。|0
            得分率96%。|0
            """)
    void aTotalOfTheProseIsThatOfTheTable(String prose, int times) {
        assertEquals(times, found(Form.sound().ofProject().declaring("100", "优"), prose));
    }

    @ParameterizedTest(name = "{0}: found {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            该项目得分为100分，评价等级为“良”。|1
            自评等级为良好。|1
            绩效评价结果为中。|1
            综合评定为“差”等级。|1
            项目自评等次：良。|1
            评价等级为“优”。|0
            自评结果为优秀。|0
            等级划分为优、良、中、差四级。|0
            2020年评价等级为良。|0
            上年项目自评等级为“良”。|0
            评价等级为良好以上的占80%。|0
            消防项目自评等级为良。|0
            80分至90分等级为良的，下年减少预算。|0
            """)
    void aGradeOfTheProseIsThatOfTheTable(String prose, int times) {
        assertEquals(times, found(Form.sound().ofProject().declaring("100", "优"), prose));
    }

    @ParameterizedTest(name = "{0}: found {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            2021年支出95万元，其中基本支出60万元。|1
            我单位全年预算收入120万元。|1
            部门整体支出自评得分95分。|1
            2021年支出100万元，其中基本支出60万元，项目支出40万元。|0
            项目支出40万元。|0
            （二）项目支出绩效情况\\n预算安排40万元，实际支出39万元，执行率97.5%。|0
            本项目自评得分92分，等级为良。|0
            """)
    void aDepartmentsProjectsAreParts(String prose, int times) {
        assertEquals(times, found(Form.sound().declaring("100", "优"), prose));
    }

    @ParameterizedTest(name = "{0}: found {1} times")
    @CsvSource(delimiter = '|', textBlock = """
            本年采购图书1500册。|1
            全年共采购了1500册图书。|1
            采购图书达到1500册。|1
            验收合格率为97%。|1
            安排项目5个。|1
            到馆60000人次。|0
            本年采购图书2100册。|0
            采购图书2000册以上。|0
            2020年采购图书1500册。|0
            上年采购图书1500册。|0
            计划采购图书1500册。|0
            其中采购图书1500册。|0
            少儿分馆采购图书500册。|0
            采购图书50万元。|0
            验收合格率为99%。|0
            电子设备验收合格率为97%。|0
            为3个分馆采购图书。|0
            """)
    void aNameMayBeShortened(String prose, int times) {
        Form form = Form.of(
                Line.of("采购图书册数", "≥2000册", "2100册"),
                Line.of("图书验收合格率", "≥98%", "99%"),
                Line.of("安排项目数量", "≥6个", "6个"),
                Line.of("全年到馆人次", "≥50000人次", "52000人次"));

        assertEquals(times, found(form.ofProject(), prose));
    }

    @Test
    void aShortNameThatTwoLinesShareMeansNeither() {
        Form form = Form.of(Line.of("图书采购合格率", "≥98%", "99%"), Line.of("设备采购合格率", "≥98%", "98%"));

        assertEquals(0, found(form.ofProject(), "采购合格率为97%。"));
    }

    @Test
    void moneyAgreesAtThePlaceThatEitherIsPrintedWith() {
        Form form = Form.sound().money(FundRow.TOTAL, "10645400", "11126700", "11126700");

        assertEquals(0, found(form, "2021年预算收入1,112.67万元，支出11126700元。"));
        assertEquals(0, found(form, "2021年预算收入约1,112万元，支出1112.7万元。"));
        assertEquals(0, found(form, "年初预算1064.54万元，支出0.11亿元。"));
        assertEquals(1, found(form, "2021年支出1,121.67万元。"));
    }

    @Test
    void theFindingQuotesBothPlaces() {
        var finding = Form.sound().ofProject().telling("2021年度项目预算安排120万元。").score().findings().stream()
                .filter(it -> it.code() == PROSE_DIFFERS)
                .findFirst()
                .orElseThrow();

        String sentence = Sentences.of(finding, Locale.CHINESE);
        assertTrue(sentence.contains("“预算安排120万元”"), sentence);
        assertTrue(sentence.contains("全年预算数") && sentence.contains("100万元"), sentence);
    }

    private static int found(Form form, String prose) {
        return form.telling(prose.replace("\\n", "\n")).found(PROSE_DIFFERS).size();
    }
}
