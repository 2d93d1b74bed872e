package io.jixiao.engine.rules;

import java.util.Optional;

/** Where the rule sets are found that others extend. */
@FunctionalInterface
public interface BaseDocuments {

    /** The JSON of one version of a rule set, which may itself extend another; empty where there is none. */
    Optional<String> find(String id, int version);
}
