package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.score.Grade;
import io.jixiao.scoring.evaluation.EvaluationState;
import java.util.UUID;

/**
 * What others are told of a new score version.
 *
 * @param version 1, 2, 3 … without a gap within the evaluation
 * @param hash of the score document; what to ask for by version
 * @param total decimal string with two decimals; null while a line is undecided
 * @param grade null with the total, and where the weights do not sum to 100
 */
record ScoreChanged(
        UUID evaluationId,
        long version,
        String hash,
        UUID unitId,
        UUID projectId,
        int fiscalYear,
        SubjectKind subjectKind,
        EvaluationState state,
        String total,
        Grade grade,
        ScoreCause cause) {}
