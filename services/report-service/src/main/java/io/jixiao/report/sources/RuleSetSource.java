package io.jixiao.report.sources;

import java.math.BigDecimal;
import java.util.List;

/** What the form needs of a rule set: its classes in printed order, and the grade bands of its notes. */
public record RuleSetSource(String id, int version, String hash, List<ClassSource> classes, List<GradeSource> grades) {

    public record ClassSource(String indicatorClass, String name, List<SubclassSource> subclasses) {}

    public record SubclassSource(String indicatorSubclass, String name) {}

    public record GradeSource(String grade, String name, BigDecimal from) {}
}
