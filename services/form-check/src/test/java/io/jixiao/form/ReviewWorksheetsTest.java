package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worksheets of a bureau's review: a project a table, what the unit reported beside what the review found. */
class ReviewWorksheetsTest {
    private static final String TITLE = "51011723T000007943391-寺观教堂维修项目支出绩效自评复核表";

    @Test
    void whatTheReviewFoundStandsBesideWhatTheUnitReported() {
        IndicatorLine line = checked(worksheet(TITLE)).form().indicators().getFirst();

        assertEquals("400", line.actual());
        assertEquals("320", line.reviewActual());
        assertEquals("10", line.declaredScore().toPlainString());
        assertEquals("8", line.reviewScore().toPlainString());
        assertEquals("少修80平方米", line.deviationExplanation());
    }

    @Test
    void aRateWhoseSignStandsInTheColumnOfUnitsIsScoredWhereThereIsNoMoney() {
        CheckedForm checked = checked(worksheet(TITLE));

        assertEquals("95.60", checked.score().execution().rate().toPlainString());
        assertEquals("9.56", checked.score().execution().score().toPlainString());
        assertEquals(List.of(), codes(checked, FindingCode.ACTUAL_MISSING));
    }

    @Test
    void noColumnOfAWorksheetIsLeftUnread() {
        assertEquals(
                List.of(),
                checked(worksheet(TITLE)).notes().stream()
                        .map(Note::code)
                        .filter(it -> it.startsWith("COLUMN_"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "51011723T000007943391-寺观教堂维修项目支出绩效自评复核表, 51011723T000007943391-寺观教堂维修",
        "51011723T000007943391寺观教堂维修, 51011723T000007943391寺观教堂维修",
        "510117235Y000007943391—路灯改造绩效自评表, 510117235Y000007943391—路灯改造",
        "51011723T000007943391_老旧小区改造, 51011723T000007943391_老旧小区改造"
    })
    void aTitleOfCodeAndNameNamesTheProject(String title, String project) {
        assertEquals(project, checked(worksheet(title)).form().project());
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件1", "2024年度", "项目支出绩效自评复核表", "51011723T000007943391", "20241231-1"})
    void otherTitlesNameNoProject(String title) {
        assertNull(checked(worksheet(title)).form().project());
    }

    @Test
    void eachProjectOfAWorkbookIsAForm() {
        PrintedDocument workbook =
                PrintedDocument.of(worksheet(TITLE), worksheet("51011723T000007943392-友爱竹隐寺维修项目支出绩效自评复核表"));

        for (byte[] file : List.of(ExcelFile.of(workbook), WordFile.of(workbook))) {
            assertEquals(
                    List.of("51011723T000007943391-寺观教堂维修", "51011723T000007943392-友爱竹隐寺维修"),
                    FormCheck.check(file, "", null, 2024).stream()
                            .map(it -> it.form().project())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"该项目未编制绩效目标", "未编绩效目标", "该项目没有绩效目标", "未设置绩效目标，不予复核", "绩效目标未编制"})
    void aProjectThatHasNoTargetsIsTold(String words) {
        PrintedTable without = new PrintedTable()
                .row(cell("少数民族发展机动资金项目支出绩效自评复核表").wide(3))
                .row(cell(words).wide(3));

        assertEquals(List.of("少数民族发展机动资金"), withoutGoals(worksheet(TITLE), without));
    }

    @Test
    void aListOfProjectsThatHaveNoTargetsIsTold() {
        PrintedTable list = new PrintedTable()
                .row("序号", "项目名称", "备注")
                .row("1", "路灯改造", "未编制绩效目标")
                .row("2", "公厕维修", "未编制绩效目标")
                .row("3", "绿化养护", "已复核");

        assertEquals(List.of("路灯改造", "公厕维修"), withoutGoals(worksheet(TITLE), list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"已编制绩效目标", "绩效目标编制规范", "未编制绩效目标的项目0个", "不存在未编制绩效目标的情况", "绩效目标"})
    void whatSaysNothingOfMissingTargetsIsNotTold(String words) {
        PrintedTable list = new PrintedTable().row("序号", "项目名称", "备注").row("1", "路灯改造", words);

        assertEquals(List.of(), withoutGoals(worksheet(TITLE), list));
    }

    private static PrintedTable worksheet(String title) {
        return new PrintedTable()
                .row(cell(title).wide(13))
                .row("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "自评完成值", "自评得分", "复核完成值", "复核得分", "偏离度", "备注")
                .row("产出指标", "数量指标", "寺院园林打造", "≥", "400", "平方米", "10", "400", "10", "320", "8", "0.2", "少修80平方米")
                .row("满意度指标", "服务对象满意度指标", "信教群众满意度", "≥", "95", "%", "10", "96", "10", "96", "10", "0", "")
                .row("预算执行", "预算执行", "预算执行", "=", "100", "%", "10", "95.6", "9.56", "95.6", "9.56", "0", "")
                .row("合计", "", "", "", "", "", "30", "", "29.56", "", "27.56", "", "");
    }

    private static List<String> withoutGoals(PrintedTable worksheet, PrintedTable further) {
        return FormReader.read(ExcelFile.of(PrintedDocument.of(worksheet, further)), "", 2024)
                .getFirst()
                .notes()
                .stream()
                .filter(it -> it.code().equals("GOALS_NOT_SET"))
                .map(it -> it.message(Locale.CHINESE))
                .map(it -> it.substring(it.indexOf('“') + 1, it.indexOf('”')))
                .toList();
    }

    private static CheckedForm checked(PrintedTable table) {
        return FormCheck.check(ExcelFile.of(PrintedDocument.of(table)), "", null, 2024)
                .getFirst();
    }

    private static List<FindingCode> codes(CheckedForm checked, FindingCode code) {
        return checked.score().findings().stream()
                .map(it -> it.code())
                .filter(code::equals)
                .toList();
    }
}
