package io.jixiao.report.sources;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/** What the form needs of a rule set: its classes in printed order, and the grade bands of its notes. */
public record RuleSetSource(
        String id,
        int version,
        String hash,
        @NotNull List<@NotNull @Valid ClassSource> classes,
        @NotNull List<@NotNull @Valid GradeSource> grades) {

    public record ClassSource(
            @NotNull String indicatorClass,
            @NotNull String name,
            @NotNull List<@NotNull @Valid SubclassSource> subclasses) {}

    public record SubclassSource(
            @NotNull String indicatorSubclass, @NotNull String name) {}

    public record GradeSource(
            @NotEmpty String grade,
            @NotNull String name,
            @NotNull BigDecimal from) {}
}
