package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody names the rule set, the form shows whose it is by its captions and columns, or by what its classes weigh. */
class RuleSetMarksTest {
    private static final String OFFICIAL = "绩效指标";

    @ParameterizedTest
    @ValueSource(strings = {"绩效指标（90分）", "绩效指标\n(90分)", "绩效 指标（９０分）"})
    void aCaptionOfNinetyPointsIsSichuans(String caption) {
        assertEquals("SICHUAN-2023", ruleSet(table(caption, 2021, "50", "30")));
    }

    @Test
    void theNoteNamesTheSetThatWasTakenAndTheOneThatWouldAlsoFit() {
        CheckedForm checked = checked(table("绩效指标（90分）", 2021, "50", "30"));

        assertEquals(
                List.of("按评分办法 SICHUAN-2023 评分：表中有它的标志（绩效指标(90分)）；如不属该地区，可改用 MOF-2020。"),
                checked.notes().stream()
                        .filter(it -> it.code().equals("RULE_SET_BY_MARKS"))
                        .map(it -> it.message(Locale.CHINESE))
                        .toList());
    }

    @Test
    void columnsThatSeveralRegionsSplitCountWhereNoClassWeightsFit() {
        assertEquals("SICHUAN-2023", ruleSet(split("40", "40")));
    }

    @Test
    void columnsThatSeveralRegionsSplitDoNotCountForPointsThatAreNobodys() {
        assertEquals("MOF-2020", ruleSet(split("40", "50")));
    }

    @Test
    void columnsThatSeveralRegionsSplitDoNotCountAgainstClassWeights() {
        assertEquals("MOF-2020", ruleSet(split("50", "30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICIAL, "绩效指标（100分）", "绩效指标（9分）", "年度绩效指标", "绩效指标（90%）"})
    void otherCaptionsAreNobodysMark(String caption) {
        assertEquals("MOF-2020", ruleSet(table(caption, 2021, "50", "30")));
    }

    @Test
    void aRuleSetIsNotTakenForAYearBeforeItsFirst() {
        assertEquals("MOF-2020", ruleSet(table("绩效指标（90分）", 2019, "50", "30")));
    }

    @Test
    void whoNamesARuleSetGetsIt() {
        byte[] word = WordFile.of(PrintedDocument.of(table("绩效指标（90分）", 2021, "50", "30")));

        assertEquals(
                "MOF-2020",
                FormCheck.check(word, "", "MOF-2020", 2021).getFirst().rules().id());
    }

    private static PrintedTable table(String caption, int year, String output, String benefit) {
        return new PrintedTable()
                .row(cell("项目支出绩效自评表（" + year + "年度）").wide(8))
                .row(cell(caption).high(4), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "购书册数", "≥2000册", "2100册", output, output)
                .row("效益指标", "社会效益指标", "到馆人次", "≥50000人次", "52000人次", benefit, benefit)
                .row("满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "95%", "10", "10");
    }

    private static PrintedTable split(String output, String benefit) {
        return new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "度量单位", "实际完成值", "分值", "得分")
                .row("预算执行率", "", "预算执行率", "≥", "100", "%", "100", "10", "10")
                .row("产出指标", "数量指标", "购书册数", "≥", "2000", "册", "2100", output, output)
                .row("效益指标", "社会效益指标", "到馆人次", "≥", "50000", "人次", "52000", benefit, benefit)
                .row("满意度指标", "服务对象满意度指标", "读者满意度", "≥", "90", "%", "95", "10", "10");
    }

    private static String ruleSet(PrintedTable table) {
        return checked(table).rules().id();
    }

    private static CheckedForm checked(PrintedTable table) {
        return FormCheck.check(WordFile.of(PrintedDocument.of(table)), "", null, 2021)
                .getFirst();
    }
}
