package io.jixiao.scoring.ranking;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.scoring.evaluation.EvaluationState;

/**
 * Which evaluations are ranked among each other.
 *
 * @param divisionCode that level alone
 * @param subjectKind null for departments and projects together
 * @param state null for every state that counts
 */
record RankingQuery(String divisionCode, int fiscalYear, SubjectKind subjectKind, EvaluationState state) {}
