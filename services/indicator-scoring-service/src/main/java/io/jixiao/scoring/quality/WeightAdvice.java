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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to do about weights: the rule set's expected points, kept in the proportions that the unit wrote. */
final class WeightAdvice {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final RuleSet rules;
    private final int fiscalYear;
    private final List<Indicator> lines;
    private final List<LibraryIndicator> library;
    private final Set<ClassWeight> evened = new HashSet<>();
    private final Set<IndicatorClass> present = EnumSet.noneOf(IndicatorClass.class);

    /** @param library in the order of preference */
    WeightAdvice(RuleSet rules, int fiscalYear, List<Indicator> lines, List<LibraryIndicator> library) {
        this.rules = rules;
        this.fiscalYear = fiscalYear;
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

    /** The same for a class, or for the classes that share their points. */
    List<Suggestion> toTheClasses(List<IndicatorClass> classes) {
        return rules.weights().classes().stream()
                .filter(group -> group.classes().equals(classes))
                .flatMap(group -> of(group).isEmpty() ? begun(group).stream() : Stream.of(new Reweigh(scaled(group))))
                .toList();
    }

    /**
     * Even shares where these are small enough; else one more line that takes half of the points. Even shares of a class are said
     * once, at its first line that is asked about: they are the same for all.
     */
    List<Suggestion> lessOn(Indicator line) {
        Optional<ClassWeight> group = rules.weights().group(line.indicatorClass());
        if (group.isEmpty()) {
            return List.of();
        }
        List<Indicator> together = of(group.get());
        List<BigDecimal> even = WeightDistribution.evenly(sum(together), together.size());
        if (even.getFirst().compareTo(rules.thresholds().concentratedWeight()) < 0) {
            return evened.add(group.get()) ? List.of(new Reweigh(weights(together, even))) : List.of();
        }
        BigDecimal half = WeightDistribution.evenly(line.weight(), 2).getLast();
        return fresh(it -> LibraryLine.classOf(it, rules)
                        .filter(group.get().classes()::contains)
                        .isPresent())
                .stream()
                .flatMap(more -> Stream.of(
                        line(more, half),
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

    /** In proportion to what is written: in half points where every line gets some, else in hundredths. */
    private List<LineWeight> scaled(ClassWeight group) {
        List<Indicator> together = of(group);
        List<BigDecimal> written = together.stream().map(Indicator::weight).toList();
        BigDecimal expected = rules.weights().expected(group, present);
        List<BigDecimal> halves = Proportions.of(expected, written, HALF);
        boolean fair = expected.remainder(HALF).signum() == 0 && halves.stream().allMatch(it -> it.signum() > 0);
        return weights(together, fair ? halves : Proportions.of(expected, written, HUNDREDTH));
    }

    /** The first lines of a class that has none, unless the rule set gives its points to another class then. */
    private List<Suggestion> begun(ClassWeight group) {
        if (rules.weights().expected(group, present).signum() == 0) {
            return List.of();
        }
        Set<IndicatorClass> once = EnumSet.copyOf(group.classes());
        once.addAll(present);
        List<LibraryIndicator> oneOfEach = rules.subclasses().entrySet().stream()
                .filter(entry -> group.classes().contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .flatMap(subclass -> fresh(it -> it.indicatorSubclass() == subclass).stream())
                .toList();
        List<BigDecimal> weights = WeightDistribution.evenly(rules.weights().expected(group, once), oneOfEach.size());
        return IntStream.range(0, oneOfEach.size())
                .mapToObj(i -> line(oneOfEach.get(i), weights.get(i)))
                .toList();
    }

    private Optional<LibraryIndicator> fresh(Predicate<LibraryIndicator> wanted) {
        Set<String> names = lines.stream().map(Indicator::name).collect(Collectors.toSet());
        return library.stream()
                .filter(it -> !names.contains(it.name()))
                .filter(it -> LibraryLine.classOf(it, rules).isPresent())
                .filter(wanted)
                .findFirst();
    }

    private Suggestion line(LibraryIndicator it, BigDecimal weight) {
        IndicatorClass to = LibraryLine.classOf(it, rules).orElseThrow();
        return new AddLine(it.code(), it.name(), it.targetIn(fiscalYear), to, it.indicatorSubclass(), weight);
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
