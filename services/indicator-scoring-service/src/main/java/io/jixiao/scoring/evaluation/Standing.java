package io.jixiao.scoring.evaluation;

/** How an evaluation stands at a step of its life cycle, for the audit trail. */
public record Standing(EvaluationState state, long latestVersion, long officialVersion) {

    public static Standing of(Evaluation evaluation) {
        return new Standing(evaluation.state(), evaluation.latestVersion(), evaluation.officialVersion());
    }
}
