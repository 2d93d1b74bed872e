package io.jixiao.report.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportOutlineTest {

    @Test
    void theSectionsAreThoseOfTheOfficialOutline() {
        assertEquals(
                List.of("一、预算单位基本情况", "二、预算收支情况", "三、资金使用及绩效情况", "四、存在的问题及下一步改进措施"),
                texts(SeedReport.published(), Block.Kind.SECTION));
        assertEquals(
                List.of("（一）部门职能职责", "（二）机构设置及人员情况", "（一）整体支出绩效情况", "（二）项目支出绩效情况", "（一）存在的问题", "（二）改进的措施"),
                texts(SeedReport.published(), Block.Kind.SUBSECTION));
    }

    @Test
    void dutiesAreNumberedAndStaffingIsASentence() {
        List<String> text = texts(SeedReport.published(), Block.Kind.PARAGRAPH);
        assertTrue(text.get(16).startsWith("17.负责株洲市城市管理和综合执法局交办的其他事项。"), text.get(16));
        assertEquals("本单位共有编制人数50人，实有人数43人。内设机构6个，分别为：办公室、财务装备科、园林市政执法大队、市容环卫执法大队、住房建设执法大队、综合执法大队。", text.get(17));
    }

    @Test
    void theBudgetIsToldInWanYuan() {
        List<String> text = texts(SeedReport.executionFell(), Block.Kind.PARAGRAPH);
        assertEquals("2021年预算收入1112.67万元，其中年初预算1064.54万元，调整追加48.13万元。", text.get(18));
        assertEquals("2021年支出1000.00万元，其中基本支出1000.00万元。预算执行率为89.87%。", text.get(19));
    }

    @Test
    void aRateThatCannotBeComputedIsSaidAndEmptySectionsSayNothing() {
        List<String> text = texts(HostileReport.model(), Block.Kind.PARAGRAPH);
        assertEquals("2021年支出99999999.999999万元。全年预算数为0，预算执行率无法计算。", text.get(3));
        assertEquals("预算执行偏差原因及改进措施：" + HostileReport.MARKUP, text.get(4));
        assertEquals("无。", text.getLast());
    }

    private static List<String> texts(ReportModel model, Block.Kind kind) {
        return ReportOutline.of(model).stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }
}
