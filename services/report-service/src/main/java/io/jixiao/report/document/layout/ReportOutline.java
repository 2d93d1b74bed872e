package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.Block.section;
import static io.jixiao.report.document.layout.Block.subsection;

import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.UnitProfile;
import java.util.ArrayList;
import java.util.List;

/** The text of the report in the four sections of the official outline. */
public final class ReportOutline {
    private static final String NOTHING = "无。";

    private final List<Block> blocks = new ArrayList<>();

    private ReportOutline() {}

    /** The blocks of sections 一 to 四, in reading order. */
    public static List<Block> of(ReportModel model) {
        ReportOutline outline = new ReportOutline();
        outline.unit(model.unit());
        outline.blocks.add(section("二、预算收支情况"));
        outline.paragraphs(BudgetSentences.of(model));
        outline.narrative(model.narrative());
        return List.copyOf(outline.blocks);
    }

    private void unit(UnitProfile unit) {
        blocks.add(section("一、预算单位基本情况"));
        blocks.add(subsection("（一）部门职能职责"));
        List<String> numbered = new ArrayList<>();
        for (String duty : unit.duties()) {
            numbered.add((numbered.size() + 1) + "." + duty);
        }
        paragraphs(numbered);
        blocks.add(subsection("（二）机构设置及人员情况"));
        paragraphs(List.of(staffing(unit)));
    }

    /** Staffing and offices of the unit in one sentence or two. */
    public static String staffing(UnitProfile unit) {
        String people = "本单位共有编制人数" + unit.authorizedStaff() + "人，实有人数" + unit.actualStaff() + "人。";
        if (unit.offices().isEmpty()) {
            return people;
        }
        String offices = String.join("、", unit.offices());
        return people + "内设机构" + unit.offices().size() + "个，分别为：" + offices + "。";
    }

    private void narrative(Narrative narrative) {
        blocks.add(section("三、资金使用及绩效情况"));
        blocks.add(subsection("（一）整体支出绩效情况"));
        paragraphs(narrative.overallPerformance());
        blocks.add(subsection("（二）项目支出绩效情况"));
        paragraphs(narrative.projectPerformance());
        blocks.add(section("四、存在的问题及下一步改进措施"));
        blocks.add(subsection("（一）存在的问题"));
        paragraphs(narrative.problems());
        blocks.add(subsection("（二）改进的措施"));
        paragraphs(narrative.improvements());
    }

    private void paragraphs(List<String> texts) {
        if (texts.isEmpty()) {
            blocks.add(Block.paragraph(NOTHING));
        }
        texts.stream().map(Block::paragraph).forEach(blocks::add);
    }
}
