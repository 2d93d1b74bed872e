package io.jixiao.report.document.diff;

import io.jixiao.report.document.layout.ReportOutline;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Differences of the report's words, sentence by sentence within each section. */
final class TextChanges {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])|\\R");

    private TextChanges() {}

    static void collect(ReportModel before, ReportModel after, ChangeList changes) {
        section("部门职能职责", before.unit().duties(), after.unit().duties(), changes);
        List<String> staffed = List.of(ReportOutline.staffing(before.unit()));
        section("机构设置及人员情况", staffed, List.of(ReportOutline.staffing(after.unit())), changes);
        Narrative old = before.narrative();
        Narrative now = after.narrative();
        section("整体支出绩效情况", old.overallPerformance(), now.overallPerformance(), changes);
        section("项目支出绩效情况", old.projectPerformance(), now.projectPerformance(), changes);
        section("存在的问题", old.problems(), now.problems(), changes);
        section("改进的措施", old.improvements(), now.improvements(), changes);
        Set<String> own = new TreeSet<>(ids(old));
        own.addAll(ids(now));
        own.forEach(id -> section(heading(id, before, after), old.section(id), now.section(id), changes));
    }

    private static Set<String> ids(Narrative words) {
        return words.sections() == null ? Set.of() : words.sections().keySet();
    }

    /** As the newer report prints it, or the older; the id where neither has such a section. */
    private static String heading(String id, ReportModel before, ReportModel after) {
        return Stream.of(after, before)
                .flatMap(model -> TemplateOf.report(model).outline().stream())
                .filter(section -> section.id().equals(id))
                .map(Section::heading)
                .findFirst()
                .orElse(id);
    }

    private static void section(String name, List<String> before, List<String> after, ChangeList changes) {
        if (before.equals(after)) {
            return;
        }
        ChangePlace section = ChangePlace.named(name);
        List<String> removed = without(sentences(before), sentences(after));
        List<String> added = without(sentences(after), sentences(before));
        for (String sentence : removed) {
            changes.add(
                    ChangeKind.SENTENCE_REMOVED,
                    section,
                    sentence,
                    null,
                    null,
                    ChangeSentences.about(section, "删除“" + sentence + "”", "removed “" + sentence + "”"));
        }
        for (String sentence : added) {
            changes.add(
                    ChangeKind.SENTENCE_ADDED,
                    section,
                    null,
                    sentence,
                    null,
                    ChangeSentences.about(section, "新增“" + sentence + "”", "added “" + sentence + "”"));
        }
        if (removed.isEmpty() && added.isEmpty()) {
            changes.add(
                    ChangeKind.TEXT_REORDERED,
                    section,
                    null,
                    null,
                    null,
                    ChangeSentences.about(section, "文字的顺序或分段有调整。", "the order or the paragraphs of the text changed."));
        }
    }

    private static List<String> sentences(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The sentences that the other text lacks; one that stands twice here and once there counts once. */
    private static List<String> without(List<String> sentences, List<String> other) {
        List<String> left = new ArrayList<>(other);
        return sentences.stream().filter(sentence -> !left.remove(sentence)).toList();
    }
}
