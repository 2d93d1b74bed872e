package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.Weights.ClassWeight;
import io.jixiao.scoring.drafting.WeightDistribution;
import io.jixiao.scoring.library.IndicatorField;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.library.LibraryLine;
import io.jixiao.scoring.quality.Suggestion.AddLine;
import io.jixiao.scoring.quality.Suggestion.LineWeight;
import io.jixiao.scoring.quality.Suggestion.Reweigh;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do about weights: the rule set's expected points, kept in the proportions that the unit wrote. */
final class WeightAdvice {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final RuleSet rules;
    private final List<Indicator> lines;
    private final List<LibraryIndicator> library;
    private final Set<IndicatorClass> present = EnumSet.noneOf(IndicatorClass.class);

    /** @param library in the order of preference */
    WeightAdvice(RuleSet rules, List<Indicator> lines, List<LibraryIndicator> library) {
        this.rules = rules;
        this.lines = lines;
        this.library = library;
        lines.forEach(line -> present.add(line.indicatorClass()));
    }

    /** Weights with which every class has what the rule set expects, and lines for the classes that have none. */
    List<Suggestion> toTheTotal() {
        List<Suggestion> suggestions = new ArrayList<>();
        List<LineWeight> weights = rules.weights().classes().stream()
                .filter(this::differs)
                .flatMap(group -> scaled(group).stream())
                .toList();
        if (!weights.isEmpty()) {
            suggestions.add(new Reweigh(weights));
        }
        rules.weights().classes().stream()
                .filter(group -> of(group).isEmpty())
                .flatMap(group -> begun(group).stream())
                .forEach(suggestions::add);
        return suggestions;
    }

    /** The same for the class, or the classes that share their points, with this name. */
    List<Suggestion> toTheClass(String name) {
        return rules.weights().classes().stream()
                .filter(group -> name(group).equals(name))
                .flatMap(group -> of(group).isEmpty() ? begun(group).stream() : Stream.of(new Reweigh(scaled(group))))
                .toList();
    }

    /** Even shares where these are small enough; else one more line that takes half of the points. */
    List<Suggestion> lessOn(Indicator line) {
        Optional<ClassWeight> group = rules.weights().group(line.indicatorClass());
        if (group.isEmpty()) {
            return List.of();
        }
        List<Indicator> together = of(group.get());
        List<BigDecimal> even = WeightDistribution.evenly(sum(together), together.size());
        if (even.getFirst().compareTo(rules.thresholds().concentratedWeight()) < 0) {
            return List.of(new Reweigh(weights(together, even)));
        }
        BigDecimal half = WeightDistribution.evenly(line.weight(), 2).getLast();
        return added(group.get(), half).stream()
                .flatMap(added -> Stream.of(
                        added,
                        new Reweigh(List.of(new LineWeight(
                                line.id(),
                                line.name(),
                                line.weight(),
                                line.weight().subtract(half))))))
                .toList();
    }

    private boolean differs(ClassWeight group) {
        List<Indicator> together = of(group);
        return !together.isEmpty()
                && sum(together).signum() > 0
                && sum(together).compareTo(rules.weights().expected(group, present)) != 0;
    }

    /** In proportion to what is written, rounded down, with the hundredths that are left to the first lines. */
    private List<LineWeight> scaled(ClassWeight group) {
        List<Indicator> together = of(group);
        BigDecimal expected = rules.weights().expected(group, present);
        BigDecimal sum = sum(together);
        List<BigDecimal> scaled = new ArrayList<>();
        together.forEach(line -> scaled.add(line.weight().multiply(expected).divide(sum, 2, RoundingMode.DOWN)));
        BigDecimal left = expected.subtract(scaled.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (int i = 0; left.signum() > 0; i++, left = left.subtract(HUNDREDTH)) {
            scaled.set(i, scaled.get(i).add(HUNDREDTH));
        }
        return weights(together, scaled);
    }

    /** A first line for a class that has none, unless the rule set gives its points to another class then. */
    private Optional<Suggestion> begun(ClassWeight group) {
        if (rules.weights().expected(group, present).signum() == 0) {
            return Optional.empty();
        }
        Set<IndicatorClass> once = EnumSet.copyOf(group.classes());
        once.addAll(present);
        return added(group, rules.weights().expected(group, once));
    }

    private Optional<Suggestion> added(ClassWeight group, BigDecimal weight) {
        Set<String> names = lines.stream().map(Indicator::name).collect(Collectors.toSet());
        return library.stream()
                .filter(it -> !names.contains(it.name()))
                .filter(it -> LibraryLine.classOf(it, rules)
                        .filter(group.classes()::contains)
                        .isPresent())
                .findFirst()
                .map(it -> new AddLine(
                        it.code(), it.name(), it.target(), group.classes().getFirst(), weight));
    }

    private List<Indicator> of(ClassWeight group) {
        return lines.stream()
                .filter(line -> group.classes().contains(line.indicatorClass()))
                .toList();
    }

    private static List<LineWeight> weights(List<Indicator> lines, List<BigDecimal> after) {
        List<LineWeight> weights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Indicator line = lines.get(i);
            weights.add(new LineWeight(line.id(), line.name(), line.weight(), after.get(i)));
        }
        return weights;
    }

    private static BigDecimal sum(List<Indicator> lines) {
        return lines.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String name(ClassWeight group) {
        return group.classes().stream().map(IndicatorClass::chineseName).collect(Collectors.joining("、"));
    }

    /** The field that most of the table's lines come near to, then the general ones, then the others. */
    static List<LibraryIndicator> preferring(Optional<IndicatorField> field, List<LibraryIndicator> library) {
        return Stream.of(
                        library.stream().filter(it -> field.isPresent() && it.field() == field.get()),
                        library.stream().filter(it -> it.field() == IndicatorField.GENERAL),
                        library.stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }
}
