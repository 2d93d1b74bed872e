package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.scoring.library.IndicatorField;
import io.jixiao.scoring.library.LibraryIndicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the library's indicator whose name is nearest to a line's: by the pairs of neighbouring characters that both names
 * have (Dice's coefficient), with a preference for the line's own subclass, and for indicators of
 * every field before those of one.
 */
final class NearestIndicator {

    /** Of 1000, at which names speak of the same thing: 社会公众满意度 and 公众满意度 share 800. */
    private static final int NEAR = 450;

    private static final int SAME_SUBCLASS = 100;

    private static final int OF_EVERY_FIELD = 50;

    private record Named(LibraryIndicator indicator, Set<String> pairs) {}

    private record Likeness(LibraryIndicator indicator, int permille, int rank) {}

    /** What is asked about: the rest of a line does not matter. */
    private record Asked(String name, IndicatorSubclass subclass) {}

    private final List<Named> library;

    /** A line is asked about once for each thing that is weak about it. */
    private final Map<Asked, Optional<LibraryIndicator>> known = new HashMap<>();

    /** @param library in the order in which one of several equally near is taken */
    NearestIndicator(List<LibraryIndicator> library) {
        this.library =
                library.stream().map(it -> new Named(it, pairs(it.name()))).toList();
    }

    /** Empty where no name is near. */
    Optional<LibraryIndicator> to(Indicator line) {
        return known.computeIfAbsent(new Asked(line.name(), line.indicatorSubclass()), asked -> nearest(line));
    }

    private Optional<LibraryIndicator> nearest(Indicator line) {
        Set<String> pairs = pairs(line.name());
        return library.stream()
                .filter(named -> aboutSatisfaction(named.indicator().name()) == aboutSatisfaction(line.name()))
                .map(named -> likeness(line, pairs, named))
                .filter(it -> it.permille() >= NEAR)
                .reduce((first, other) -> other.rank() > first.rank() ? other : first)
                .map(Likeness::indicator);
    }

    /** How clean a street is and how satisfied people are with it share most characters, and nothing else. */
    private static boolean aboutSatisfaction(String name) {
        return name.contains("满意");
    }

    private static Likeness likeness(Indicator line, Set<String> pairs, Named named) {
        int permille = permille(pairs, named.pairs());
        int sameSubclass = named.indicator().indicatorSubclass() == line.indicatorSubclass() ? SAME_SUBCLASS : 0;
        int ofEveryField = named.indicator().field() == IndicatorField.GENERAL ? OF_EVERY_FIELD : 0;
        return new Likeness(named.indicator(), permille, permille + sameSubclass + ofEveryField);
    }

    private static int permille(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2000 * common.size() / all;
    }

    private static Set<String> pairs(String name) {
        String words = IndicatorName.withoutRemark(name).replaceAll("[\\s　]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
