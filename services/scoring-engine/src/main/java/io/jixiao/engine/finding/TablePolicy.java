package io.jixiao.engine.finding;

import java.util.List;

/** Looks at the table as a whole. */
public non-sealed interface TablePolicy extends FindingPolicy {

    /** Every place where the flaw is; empty for a sound table. */
    List<Flaw> find(ScoredTable table);
}
