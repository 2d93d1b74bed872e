package io.jixiao.platform.database;

import io.jixiao.platform.security.AccessScope;
import io.jixiao.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Says which scope the transactions of the current thread run under: the caller's, unless the work is named as the
 * system's own (relay, consumers, report workers), or is done for a caller who waits elsewhere.
 */
@ApplicationScoped
public class DatabaseScope {

    private static final ThreadLocal<AccessScope> WORK = new ThreadLocal<>();

    private final Caller caller;

    DatabaseScope(Caller caller) {
        this.caller = caller;
    }

    /** Runs {@code work} under the named system scope; transactions begun inside it see every row. */
    public static <T> T asSystem(String name, Supplier<T> work) {
        return within(AccessScope.system(name), work);
    }

    /** Runs {@code work} for a caller whose request another thread took: transactions begun inside it see what that caller may. */
    public static <T> T within(AccessScope scope, Supplier<T> work) {
        AccessScope before = WORK.get();
        WORK.set(scope);
        try {
            return work.get();
        } finally {
            if (before == null) {
                WORK.remove();
            } else {
                WORK.set(before);
            }
        }
    }

    AccessScope current() {
        AccessScope work = WORK.get();
        return work != null ? work : caller.scope();
    }
}
