package io.jixiao.report.document.template;

import io.jixiao.report.document.template.InvalidTemplate.Flaw;
import io.jixiao.report.document.template.Section.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold between the parts of a template, which the schema cannot say. */
final class TemplateRules {
    private final ReportTemplate template;
    private final List<Flaw> flaws = new ArrayList<>();

    private TemplateRules(ReportTemplate template) {
        this.template = template;
    }

    static List<Flaw> broken(ReportTemplate template) {
        TemplateRules rules = new TemplateRules(template);
        rules.years();
        rules.outline();
        rules.closing();
        for (boolean reviewed : new boolean[] {false, true}) {
            rules.flaws.addAll(new ColumnRules(template, reviewed).broken());
        }
        rules.flaws.addAll(PlaceholderRules.broken(template));
        return List.copyOf(rules.flaws);
    }

    private void years() {
        if (template.lastYear() != null && template.lastYear() < template.firstYear()) {
            flaw("/lastYear", "YEARS", "不得早于 firstYear", "Must not be before firstYear");
        }
    }

    private void outline() {
        Set<String> ids = new HashSet<>();
        if (template.outline().getFirst().level() != 1) {
            flaw("/outline/0/level", "OUTLINE", "第一个标题应为一级标题", "The first heading must be of level 1");
        }
        for (int at = 0; at < template.outline().size(); at++) {
            Section section = template.outline().get(at);
            String pointer = "/outline/" + at;
            if (!ids.add(section.id())) {
                flaw(pointer + "/id", "UNIQUE", "“" + section.id() + "”已用于另一章节", "Another section has this id");
            }
            if (!section.parts().containsAll(section.required())) {
                flaw(pointer + "/required", "REQUIRED", "必备内容应列入 parts", "What is required must be one of the parts");
            }
            lengths(section, pointer);
        }
    }

    private void lengths(Section section, String pointer) {
        boolean limited = section.minLength() != null || section.maxLength() != null;
        if (limited && !section.parts().contains(Part.NARRATIVE)) {
            flaw(pointer, "LENGTH", "只有 NARRATIVE 可以限定字数", "Only a section with NARRATIVE can have a length");
        }
        if (section.minLength() != null && section.maxLength() != null && section.minLength() > section.maxLength()) {
            flaw(pointer + "/maxLength", "LENGTH", "不得小于 minLength", "Must not be under minLength");
        }
    }

    private void closing() {
        List<String> narrated = template.outline().stream()
                .filter(section -> section.parts().contains(Part.NARRATIVE))
                .map(Section::id)
                .toList();
        for (int at = 0; at < template.table().closing().size(); at++) {
            String section = template.table().closing().get(at).section();
            if (!narrated.contains(section)) {
                flaw(
                        "/table/closing/" + at + "/section",
                        "SECTION",
                        "提纲中没有“" + section + "”这一含有 NARRATIVE 的章节",
                        "The outline has no section \"" + section + "\" with NARRATIVE");
            }
        }
    }

    private void flaw(String pointer, String rule, String zh, String en) {
        flaws.add(Flaw.of(pointer, rule, zh, en));
    }
}
