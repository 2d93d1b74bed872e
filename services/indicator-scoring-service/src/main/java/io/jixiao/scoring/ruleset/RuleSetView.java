package io.jixiao.scoring.ruleset;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RuleSet", description = "评分办法: an immutable version of the rules that a table is scored by.")
public record RuleSetView(
        @Schema(description = "Which one", examples = "MOF-2020")
        String id,

        @Schema(description = "Its version", examples = "1") int version,

        @Schema(description = "Hash of its canonical JSON; evaluations are pinned to it")
        String hash,

        @Schema(description = "By language: zh, en") Map<String, String> title,

        @Schema(description = "Division it was made for, GB/T 2260; 000000 is the whole country", examples = "000000")
        String region,

        @Schema(description = "First fiscal year it serves", examples = "2016")
        int firstYear,

        @Schema(description = "Last fiscal year it serves; absent while in force") @Nullable
        Integer lastYear,

        @Schema(description = "The documents it stands on") List<String> legalBasis,

        @Schema(description = "What in it stands in no confirmed source")
        List<String> unconfirmed,

        @Schema(description = "Points of the execution line", examples = "10")
        BigDecimal executionWeight,

        @Schema(description = "一级指标 with their 二级指标, in the order of the form")
        List<ClassView> classes,

        @Schema(description = "等级, best first; each holds from its lower end up to the next, which it leaves out")
        List<GradeView> grades) {

    @Schema(name = "RuleSetClass", description = "一级指标")
    public record ClassView(
            @Schema(examples = "OUTPUT") IndicatorClass indicatorClass,

            @Schema(description = "Its name on the form", examples = "产出指标")
            String name,

            @Schema(description = "二级指标, in the order of the form")
            List<SubclassView> subclasses) {}

    @Schema(name = "RuleSetSubclass", description = "二级指标")
    public record SubclassView(
            @Schema(examples = "QUANTITY") IndicatorSubclass indicatorSubclass,

            @Schema(description = "Its name on the form", examples = "数量指标")
            String name) {}

    @Schema(name = "RuleSetGrade", description = "等级")
    public record GradeView(
            Grade grade,

            @Schema(description = "Its name on the form", examples = "优")
            String name,

            @Schema(description = "Lowest total, inclusive", examples = "90")
            BigDecimal from) {}

    static RuleSetView of(RuleSetCatalog.Entry entry) {
        RuleSet rules = entry.rules();
        return new RuleSetView(
                rules.id(),
                rules.version(),
                entry.hash(),
                rules.title(),
                rules.region(),
                rules.firstYear(),
                rules.lastYear(),
                rules.legalBasis(),
                rules.unconfirmed(),
                rules.weights().execution(),
                rules.subclasses().entrySet().stream()
                        .map(RuleSetView::classView)
                        .toList(),
                rules.grades().stream()
                        .map(band -> new GradeView(band.grade(), band.grade().chineseName(), band.from()))
                        .toList());
    }

    private static ClassView classView(Map.Entry<IndicatorClass, List<IndicatorSubclass>> entry) {
        return new ClassView(
                entry.getKey(),
                entry.getKey().chineseName(),
                entry.getValue().stream()
                        .map(subclass -> new SubclassView(subclass, subclass.chineseName()))
                        .toList());
    }
}
