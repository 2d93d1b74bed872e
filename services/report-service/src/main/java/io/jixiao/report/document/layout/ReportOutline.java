package io.jixiao.report.document.layout;

import static io.jixiao.report.document.layout.Block.section;
import static io.jixiao.report.document.layout.Block.subsection;

import io.jixiao.report.document.model.AnnualGoal;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.UnitProfile;
import io.jixiao.report.document.template.Section;
import io.jixiao.report.document.template.Section.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text of the report in the sections of its template's outline. */
public final class ReportOutline {
    private static final String NOTHING = "无。";

    private final ReportModel model;
    private final List<Block> blocks = new ArrayList<>();

    private ReportOutline(ReportModel model) {
        this.model = model;
    }

    /** The blocks of all sections, in reading order. */
    public static List<Block> of(ReportModel model) {
        ReportOutline outline = new ReportOutline(model);
        TemplateOf.report(model).outline().forEach(outline::add);
        return List.copyOf(outline.blocks);
    }

    private void add(Section section) {
        blocks.add(section.level() == 1 ? section(section.heading()) : subsection(section.heading()));
        if (section.parts().isEmpty()) {
            return;
        }
        List<String> texts = section.parts().stream()
                .flatMap(part -> texts(part, section).stream())
                .toList();
        (texts.isEmpty() ? Stream.of(NOTHING) : texts.stream())
                .map(Block::paragraph)
                .forEach(blocks::add);
    }

    private List<String> texts(Part part, Section section) {
        return switch (part) {
            case DUTIES -> numbered(model.unit().duties());
            case STAFFING -> List.of(staffing(model.unit()));
            case BUDGET -> BudgetSentences.of(model);
            case GOAL -> goal(model.form().goal());
            case RESULT -> ResultSentences.of(model.form());
            case NARRATIVE -> model.narrative().section(section.id());
        };
    }

    private static List<String> numbered(List<String> texts) {
        List<String> numbered = new ArrayList<>();
        for (String text : texts) {
            numbered.add((numbered.size() + 1) + "." + text);
        }
        return numbered;
    }

    private static List<String> goal(AnnualGoal goal) {
        return goal.actual().isEmpty()
                ? List.of("年度总体目标：" + goal.expected())
                : List.of("年度总体目标：" + goal.expected(), "实际完成情况：" + goal.actual());
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
}
