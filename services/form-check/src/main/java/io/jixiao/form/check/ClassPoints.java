package io.jixiao.form.check;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.SharedPoints;
import io.jixiao.form.ClassNames;
import io.jixiao.form.Form;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.layout.text.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The points of each line, and of the classes whose lines print none. A class or subclass that prints points (满意度（10分）) gives them to
 * its line where it has one; several lines share them, and what each of those can earn nobody knows.
 *
 * @param weights of each line, in the form's order; null where it is not known
 * @param shared points of classes whose lines have none
 */
record ClassPoints(List<@Nullable BigDecimal> weights, List<SharedPoints> shared) {

    static ClassPoints of(Form form) {
        List<IndicatorLine> lines = form.indicators();
        List<@Nullable BigDecimal> weights =
                lines.stream().map(IndicatorLine::weight).collect(Collectors.toCollection(ArrayList::new));
        List<SharedPoints> shared = new ArrayList<>();
        grouped(IntStream.range(0, lines.size()).boxed().toList(), row -> classOf(lines.get(row)))
                .forEach((of, rows) -> {
                    if (!of.isEmpty() && rows.stream().allMatch(row -> weights.get(row) == null)) {
                        share(IndicatorClass.valueOf(of), rows, lines, weights, shared);
                    }
                });
        return new ClassPoints(weights, shared);
    }

    private static void share(
            IndicatorClass of,
            List<Integer> rows,
            List<IndicatorLine> lines,
            List<@Nullable BigDecimal> weights,
            List<SharedPoints> shared) {
        BigDecimal ofClass = points(lines.get(rows.getFirst()).indicatorClass());
        BigDecimal ofSubclasses = BigDecimal.ZERO;
        boolean isWhole = true;
        BigDecimal given = BigDecimal.ZERO;
        for (List<Integer> under :
                grouped(rows, row -> subclassOf(lines.get(row))).values()) {
            BigDecimal points = points(lines.get(under.getFirst()).subclass());
            if (points == null) {
                isWhole = false;
            } else if (under.size() == 1) {
                weights.set(under.getFirst(), points);
                given = given.add(points);
            } else {
                ofSubclasses = ofSubclasses.add(points);
            }
        }
        List<Integer> open =
                rows.stream().filter(row -> weights.get(row) == null).toList();
        BigDecimal left = isWhole ? ofSubclasses : ofClass == null ? null : ofClass.subtract(given);
        if (left == null || left.signum() < 0 || open.isEmpty()) {
            return;
        }
        if (open.size() == 1) {
            weights.set(open.getFirst(), left);
        } else {
            shared.add(new SharedPoints(of, left));
        }
    }

    private static Map<String, List<Integer>> grouped(List<Integer> rows, Function<Integer, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static String classOf(IndicatorLine line) {
        IndicatorClass of = ClassNames.classOf(line.indicatorClass(), ClassNames.subclassOf(line.subclass()));
        return of == null ? "" : of.name();
    }

    private static String subclassOf(IndicatorLine line) {
        return Objects.requireNonNullElse(line.subclass(), "");
    }

    private static @Nullable BigDecimal points(@Nullable String name) {
        return name == null ? null : Amounts.pointsAtEnd(name);
    }
}
