package io.jixiao.engine.finding;

import java.util.stream.Stream;

/** Looks at the table as a whole. */
public non-sealed interface TablePolicy extends FindingPolicy {

    /** Every place where the flaw is; empty for a sound table. */
    Stream<Flaw> find(ScoredTable table);
}
