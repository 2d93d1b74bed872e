package io.jixiao.engine.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Immutable copies whose order is always the same, so that equal rule sets are written alike. */
final class Ordered {
    private Ordered() {}

    static <K extends Comparable<K>, V> Map<K, V> copy(Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
