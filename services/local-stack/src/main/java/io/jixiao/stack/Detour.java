package io.jixiao.stack;

import java.util.Map;

/** Says where services go to each other and to their servers, where that is not the straight way: through a proxy, say. */
@FunctionalInterface
public interface Detour {
    /** The straight way. */
    Detour NONE = (service, variables) -> variables;

    /**
     * The variables that a service is started with.
     *
     * @param variables those of the straight way, not to be changed in place
     */
    Map<String, String> of(Service service, Map<String, String> variables);
}
