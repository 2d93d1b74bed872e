package io.jixiao.scoring.evaluation;

/**
 * How far an evaluation has come, for the audit trail.
 *
 * @param latestVersion newest score version; 0 before the first submission
 * @param officialVersion the score version that was approved; 0 before
 */
public record EvaluationProgress(EvaluationState state, long latestVersion, long officialVersion) {}
