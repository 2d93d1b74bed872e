package io.jixiao.form;

import static io.jixiao.form.OneForm.only;
import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goal cells that nobody filled in, and what a reviewer writes beside a score. */
class GoalsAndReviewsTest {

    @Test
    void aGoalBlockThatWasLeftEmptyIsAGoalThatIsMissing() {
        PrintedTable table = goal("", "");

        assertNull(only(table).form().annualGoal().expected());
        assertEquals(List.of(""), found(table, FindingCode.GOAL_MISSING));
    }

    @Test
    void aGoalBlockWithAStrokeIsAGoalThatIsMissing() {
        assertEquals(List.of(""), found(goal("——", "——"), FindingCode.GOAL_MISSING));
    }

    @Test
    void anEmptyCellBesideTheLabelIsAGoalThatIsMissing() {
        PrintedTable empty = indicators(new PrintedTable().row("年度总体目标", cell("").wide(6)));
        PrintedTable above = indicators(new PrintedTable()
                .row(cell("年度总体目标").wide(7))
                .row(cell("完成全年执法任务").wide(7)));

        assertEquals(List.of(""), found(empty, FindingCode.GOAL_MISSING));
        assertEquals(List.of(), found(above, FindingCode.GOAL_MISSING));
    }

    @Test
    void aFormWithoutAGoalBlockLacksNoGoal() {
        PrintedTable table = indicators(new PrintedTable());

        assertNull(only(table).form().annualGoal());
        assertEquals(List.of(), found(table, FindingCode.GOAL_MISSING));
    }

    @Test
    void aGoalThatStandsThereIsNotMissing() {
        assertEquals(List.of(), found(goal("完成全年执法任务", "已完成"), FindingCode.GOAL_MISSING));
    }

    @Test
    void whatAGoalPromisesIsLookedForAmongTheLines() {
        assertEquals(List.of(""), found(goal("办理执法案件100件，培训队员500人次", "已完成"), FindingCode.GOAL_NOT_MEASURED));
        assertEquals(List.of(), found(goal("办理执法案件100件", "已完成"), FindingCode.GOAL_NOT_MEASURED));
    }

    @Test
    void theReviewersRemarkHasAColumnOfItsOwn() {
        PrintedTable table = reviewed("复核意见", "无佐证材料", "");

        assertEquals("无佐证材料", only(table).form().indicators().getFirst().reviewRemark());
        assertEquals(List.of("巡查次数"), found(table, FindingCode.REVIEW_REASON_MISSING));
    }

    @Test
    void theOnlyColumnForRemarksHoldsTheReviewersToo() {
        assertEquals(List.of("巡查次数"), found(reviewed("备注", "无佐证材料", ""), FindingCode.REVIEW_REASON_MISSING));
    }

    @Test
    void aReviewScoreAboveTheWeightIsFound() {
        assertEquals(List.of("巡查次数"), found(reviewed("复核意见", "无佐证材料", "目标偏低", "51"), FindingCode.REVIEW_ABOVE_WEIGHT));
    }

    private static PrintedTable goal(String expected, String actual) {
        return indicators(new PrintedTable()
                .row(cell("年度总体目标").high(2), "预期目标", cell("实际完成情况").wide(5))
                .row(expected, cell(actual).wide(5)));
    }

    private static PrintedTable indicators(PrintedTable above) {
        return above.row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "100", "100");
    }

    private static PrintedTable reviewed(String remarks, String first, String second) {
        return reviewed(remarks, first, second, "40");
    }

    private static PrintedTable reviewed(String remarks, String first, String second, String review) {
        return new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "自评得分", "复核得分", remarks)
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "50", "50", "0", first)
                .row("产出指标", "数量指标", "巡查次数", "≥12次", "12次", "50", "50", review, second);
    }

    private static List<String> found(PrintedTable table, FindingCode code) {
        return FormCheck.check(WordFile.of(PrintedDocument.of(table)), "", null, 2021)
                .getFirst()
                .score()
                .findings()
                .stream()
                .filter(it -> it.code() == code)
                .map(it -> it.line() == null ? "" : it.line())
                .toList();
    }
}
