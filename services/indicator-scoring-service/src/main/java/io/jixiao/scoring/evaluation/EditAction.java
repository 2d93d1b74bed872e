package io.jixiao.scoring.evaluation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The audited actions that make somebody an editor of an evaluation. */
public enum EditAction {
    OPENED,
    GOAL_CHANGED,
    INDICATOR_ADDED,
    INDICATOR_CHANGED,
    INDICATOR_REMOVED,
    ACTUAL_CHANGED,
    JUDGED,
    EXECUTION_EXPLAINED,
    EXECUTION_JUDGED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    /** Before report-service keeps the words: a narrative that nobody kept makes its writer an editor all the same. */
    NARRATIVE_EDIT_BEGUN;

    /** As the audit trail names them. */
    static final Set<String> ALL = Arrays.stream(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** Those that give a score. */
    static final Set<String> JUDGING = Set.of(JUDGED.name(), EXECUTION_JUDGED.name());
}
