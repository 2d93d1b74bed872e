package io.jixiao.platform.database;

import io.jixiao.platform.security.AccessScope;
import io.jixiao.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Says which scope the transactions of the current thread run under: the caller's, unless the work is named as the
 * system's own (relay, consumers, report workers).
 */
@ApplicationScoped
public class DatabaseScope {

    private static final ThreadLocal<AccessScope> SYSTEM = new ThreadLocal<>();

    private final Caller caller;

    DatabaseScope(Caller caller) {
        this.caller = caller;
    }

    /** Runs {@code work} under the named system scope; transactions begun inside it see every row. */
    public static <T> T asSystem(String name, Supplier<T> work) {
        AccessScope before = SYSTEM.get();
        SYSTEM.set(AccessScope.system(name));
        try {
            return work.get();
        } finally {
            if (before == null) {
                SYSTEM.remove();
            } else {
                SYSTEM.set(before);
            }
        }
    }

    AccessScope current() {
        AccessScope system = SYSTEM.get();
        return system != null ? system : caller.scope();
    }
}
