package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.finding.Wording;
import io.jixiao.scoring.library.LibraryIndicator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the library's indicator whose name is nearest to a line's: by the pairs of neighbouring characters that both names
 * have (Dice's coefficient), with a preference for the line's own subclass.
 */
final class NearestIndicator {

    /** Of 1000, at which names speak of the same thing: 社会公众满意度 and 公众满意度 share 800. */
    private static final int NEAR = 450;

    private static final int SAME_SUBCLASS = 100;

    private final List<LibraryIndicator> library;

    /** @param library in the order in which one of several equally near is taken */
    NearestIndicator(List<LibraryIndicator> library) {
        this.library = List.copyOf(library);
    }

    private record Likeness(LibraryIndicator indicator, int permille, boolean sameSubclass) {
        int rank() {
            return permille + (sameSubclass ? SAME_SUBCLASS : 0);
        }
    }

    /** Empty where no name is near. */
    Optional<LibraryIndicator> to(Indicator line) {
        Set<String> pairs = pairs(line.name());
        return library.stream()
                .map(it -> new Likeness(
                        it, permille(pairs, pairs(it.name())), it.indicatorSubclass() == line.indicatorSubclass()))
                .filter(it -> it.permille() >= NEAR)
                .max(Comparator.comparing(Likeness::rank).thenComparing(it -> -library.indexOf(it.indicator())))
                .map(Likeness::indicator);
    }

    private static int permille(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2000 * common.size() / all;
    }

    private static Set<String> pairs(String name) {
        String words = Wording.withoutRemark(name).replaceAll("[\\s　]+", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            pairs.add(words.substring(i, i + 2));
        }
        return pairs;
    }
}
