package io.jixiao.scoring.drafting;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.rules.Weights;
import io.jixiao.engine.rules.Weights.ClassWeight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives drafted lines their points: what the rule set expects of a class, less what its lines have already, is shared evenly
 * by its second-level indicators and within each by its lines, to the hundredth and without a remainder. Points that are
 * written are never changed.
 */
public final class WeightDistribution {

    private static final int DECIMALS = 2;

    private WeightDistribution() {}

    /**
     * A line to be given points.
     *
     * @param weight its points; null where they are to be given
     */
    public record Line(IndicatorClass indicatorClass, IndicatorSubclass indicatorSubclass, BigDecimal weight) {}

    /**
     * @param there the lines that the table has, all with their points
     * @param drafted the lines to come
     * @return the points of each drafted line, in their order; empty where its class has none left
     */
    public static List<Optional<BigDecimal>> of(Weights weights, List<Line> there, List<Line> drafted) {
        Set<IndicatorClass> present = EnumSet.noneOf(IndicatorClass.class);
        Stream.concat(there.stream(), drafted.stream()).forEach(line -> present.add(line.indicatorClass()));
        Map<Line, BigDecimal> given = new IdentityHashMap<>();
        for (ClassWeight group : weights.classes()) {
            List<Line> open =
                    of(group, drafted).filter(line -> line.weight() == null).toList();
            BigDecimal taken = Stream.concat(of(group, there), of(group, drafted))
                    .map(Line::weight)
                    .filter(weight -> weight != null)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            share(weights.expected(group, present).subtract(taken), open, given);
        }
        return drafted.stream()
                .map(line -> Optional.ofNullable(line.weight() == null ? given.get(line) : line.weight()))
                .toList();
    }

    private static void share(BigDecimal points, List<Line> open, Map<Line, BigDecimal> given) {
        Map<String, List<Line>> bySubclass = new LinkedHashMap<>();
        open.forEach(line -> bySubclass
                .computeIfAbsent(line.indicatorClass() + "/" + line.indicatorSubclass(), key -> new ArrayList<>())
                .add(line));
        List<BigDecimal> shares = evenly(points, bySubclass.size());
        int next = 0;
        for (Collection<Line> lines : bySubclass.values()) {
            List<BigDecimal> parts = evenly(shares.get(next++), lines.size());
            int part = 0;
            for (Line line : lines) {
                BigDecimal weight = parts.get(part++);
                if (weight.signum() > 0) {
                    given.put(line, weight);
                }
            }
        }
    }

    /**
     * Points in even parts, the hundredths that are left with the first: 30 by 4 is 7.50 each; 10 by 3 is 3.34, 3.33, 3.33.
     *
     * @param points at most two decimals; less than none is none
     * @param parts 0 or more
     */
    public static List<BigDecimal> evenly(BigDecimal points, int parts) {
        if (parts == 0) {
            return List.of();
        }
        BigInteger[] hundredths = points.max(BigDecimal.ZERO)
                .movePointRight(DECIMALS)
                .toBigInteger()
                .divideAndRemainder(BigInteger.valueOf(parts));
        List<BigDecimal> shares = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            BigInteger more = i < hundredths[1].intValue() ? BigInteger.ONE : BigInteger.ZERO;
            shares.add(new BigDecimal(hundredths[0].add(more), DECIMALS));
        }
        return shares;
    }

    private static Stream<Line> of(ClassWeight group, List<Line> lines) {
        return lines.stream().filter(line -> group.classes().contains(line.indicatorClass()));
    }
}
