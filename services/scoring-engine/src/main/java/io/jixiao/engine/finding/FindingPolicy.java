package io.jixiao.engine.finding;

import io.jixiao.engine.score.FindingCode;

/** One thing a reviewer looks for. Severity and thresholds are the rule set's. */
public sealed interface FindingPolicy permits TablePolicy, LinePolicy {

    /** What it is called when found. */
    FindingCode code();
}
