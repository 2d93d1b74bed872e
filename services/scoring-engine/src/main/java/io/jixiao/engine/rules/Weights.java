package io.jixiao.engine.rules;

import io.jixiao.engine.evaluation.IndicatorClass;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Expected points. They are compared with a table's weights and used for drafting; weights as written are never changed.
 *
 * @param total what all weights sum to: 100
 * @param execution points of the budget execution rate
 * @param classes points of the classes; classes that share points stand together
 * @param redistribution where the points of a class go that a table does not have
 */
public record Weights(
        BigDecimal total, BigDecimal execution, List<ClassWeight> classes, List<Redistribution> redistribution) {

    public Weights {
        Completeness.requirePresent("weights.total", total, "weights.execution", execution, "weights.classes", classes);
        classes = List.copyOf(classes);
        redistribution = redistribution == null ? List.of() : List.copyOf(redistribution);
        BigDecimal sum = classes.stream().map(ClassWeight::weight).reduce(execution, BigDecimal::add);
        Completeness.require(
                sum.compareTo(total) == 0,
                "weights",
                "预算执行率与各类指标的分值之和应为 " + total,
                "The execution rate and the classes must sum to " + total);
    }

    /**
     * What a table should give a class group of this rule set: its points, with those of a group that the table does not have
     * where the rule set sends them.
     *
     * @param present the classes of which the table has lines
     */
    public BigDecimal expected(ClassWeight group, Set<IndicatorClass> present) {
        boolean absent = isAbsent(group, present);
        BigDecimal expected = group.weight();
        for (Redistribution sent : redistribution) {
            if (absent && group.classes().contains(sent.absent())) {
                return BigDecimal.ZERO;
            }
            if (!absent && group.classes().contains(sent.gainer())) {
                expected = expected.add(group(sent.absent())
                        .filter(it -> isAbsent(it, present))
                        .map(ClassWeight::weight)
                        .orElse(BigDecimal.ZERO));
            }
        }
        return expected;
    }

    /** The group that a class belongs to; empty where the rule set gives the class no points. */
    public Optional<ClassWeight> group(IndicatorClass member) {
        return classes.stream().filter(it -> it.classes().contains(member)).findFirst();
    }

    private static boolean isAbsent(ClassWeight group, Set<IndicatorClass> present) {
        return Collections.disjoint(group.classes(), present);
    }

    /**
     * Points of one class, or of several together (效益指标 and 满意度指标: 40).
     *
     * @param classes one or more
     * @param weight points, above 0
     */
    public record ClassWeight(List<IndicatorClass> classes, BigDecimal weight) {
        public ClassWeight {
            Completeness.require(
                    classes != null && !classes.isEmpty(), "weights.classes", "应写明指标类别", "Must name a class");
            Completeness.require(
                    weight != null && weight.signum() > 0, "weights.classes", "分值应大于 0", "Must have points above 0");
            classes = List.copyOf(classes);
        }
    }

    /**
     * @param absent a class with no line in the table
     * @param gainer the class that its points go to
     */
    public record Redistribution(IndicatorClass absent, IndicatorClass gainer) {}
}
