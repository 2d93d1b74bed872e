package io.jixiao.scoring.version;

import io.jixiao.engine.score.Score;
import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.evaluation.AnnualGoal;
import java.util.UUID;

/**
 * Everything that one scoring took in and gave out. Kept as the bytes of its canonical JSON; it names no time and nobody,
 * so the same inputs give the same bytes.
 *
 * @param inputs what was scored; their hash decides whether a new version is due
 * @param score what came out
 */
record ScoreDocument(Inputs inputs, Score score) {

    record Inputs(
            UUID evaluationId,
            UUID unitId,
            UUID projectId,
            String unitName,
            RuleSetReference ruleSet,
            AnnualBudget budget,
            AnnualGoal annualGoal,
            io.jixiao.engine.evaluation.Evaluation evaluation) {}

    record RuleSetReference(String id, int version, String hash) {}
}
