package io.jixiao.engine.finding;

import io.jixiao.engine.line.JudgedLine;
import java.util.Optional;

/** Looks at one indicator line. */
public non-sealed interface LinePolicy extends FindingPolicy {

    /** The flaw, if this line has it. */
    Optional<Flaw> find(JudgedLine line, ScoredTable table);
}
