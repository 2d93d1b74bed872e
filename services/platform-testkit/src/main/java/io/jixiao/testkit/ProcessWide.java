package io.jixiao.testkit;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Things that exist once per process although test frameworks load this class several times in class loaders of their
 * own: the first creates, the others attach by a handle kept in a system property.
 */
final class ProcessWide {
    private static final String PREFIX = "jixiao.testkit.";

    private ProcessWide() {}

    static <T> T once(String name, Supplier<T> create, Function<T, String> handle, Function<String, T> attach) {
        synchronized (System.getProperties()) {
            String known = System.getProperty(PREFIX + name);
            if (known != null) {
                return attach.apply(known);
            }
            T created = create.get();
            System.setProperty(PREFIX + name, handle.apply(created));
            return created;
        }
    }
}
