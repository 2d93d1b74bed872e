package io.jixiao.scoring.library;

import java.util.Comparator;
import java.util.List;

/** The shipped library, for tests of what stands on it. */
public final class ShippedLibrary {

    private ShippedLibrary() {}

    /** In the order of the codes, as the service gives them. */
    public static List<LibraryIndicator> indicators() {
        return ShippedIndicators.read().indicators().stream()
                .sorted(Comparator.comparing(LibraryIndicator::code))
                .toList();
    }
}
