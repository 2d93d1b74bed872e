package io.jixiao.form.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.SharedPoints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Points of a class whose lines print none: how they are parted nobody knows. */
@Schema(
        name = "CheckedClassPoints",
        description = "Points of a class whose lines print none: how they are parted nobody knows.")
public record CheckedClassPoints(
        @Schema(description = "一级指标 as the form prints it", examples = "产出指标（40分）") @JsonProperty("class")
        String indicatorClass,

        @Schema(description = "Points that its lines have together", examples = "40")
        BigDecimal points,

        @Schema(description = "Places of these lines in `lines`, from 1", examples = "[1, 2]")
        List<Integer> lines,

        @Schema(
                description = "Sum of the scores that the form prints for them; absent when it prints none",
                examples = "40")
        @Nullable
        BigDecimal selfScore) {

    /** Of each class whose lines print no points of their own. */
    public static List<CheckedClassPoints> of(CheckedForm checked) {
        return checked.evaluation().pointsOfClasses().stream()
                .map(it -> of(it, checked))
                .toList();
    }

    private static CheckedClassPoints of(SharedPoints shared, CheckedForm checked) {
        List<Indicator> lines = checked.evaluation().indicators();
        List<Integer> rows = IntStream.range(0, lines.size())
                .filter(row -> lines.get(row).indicatorClass() == shared.of()
                        && lines.get(row).weight() == null)
                .boxed()
                .toList();
        String printed = checked.form().indicators().get(rows.getFirst()).indicatorClass();
        BigDecimal selfScore = rows.stream()
                .map(row -> lines.get(row).declaredScore())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        return new CheckedClassPoints(
                printed == null ? shared.of().chineseName() : printed,
                shared.points(),
                rows.stream().map(row -> row + 1).toList(),
                selfScore);
    }
}
