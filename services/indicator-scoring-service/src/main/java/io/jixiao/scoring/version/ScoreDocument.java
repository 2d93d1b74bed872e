package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.score.Score;
import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.evaluation.AnnualGoal;
import io.jixiao.scoring.evaluation.EvidenceStatus;
import io.jixiao.scoring.ruleset.RuleSetReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything that one scoring took in and gave out. Kept as the bytes of its canonical JSON; it names no time and nobody,
 * so the same inputs give the same bytes.
 *
 * @param inputs what was scored; their hash decides whether a new version is due
 * @param score what came out
 */
record ScoreDocument(Inputs inputs, KeptScore score) {

    static ScoreDocument of(Inputs inputs, Score score) {
        return new ScoreDocument(inputs, KeptScore.of(score));
    }

    /** @param evidence hashes of the files attached to each line, by its id; null where there are none */
    record Inputs(
            UUID evaluationId,
            UUID unitId,
            UUID projectId,
            String unitName,
            RuleSetReference ruleSet,
            AnnualBudget budget,
            AnnualGoal annualGoal,
            io.jixiao.engine.evaluation.Evaluation evaluation,
            Map<String, List<String>> evidence) {

        /** Names no evidence where there is none, so that what was scored before keeps its hash. */
        Inputs {
            evidence = evidence == null || evidence.isEmpty() ? null : new TreeMap<>(evidence);
        }

        /**
         * What the engine is given: the table with its goal, each line with how many files stand behind it. Kept apart, so that
         * nothing is kept twice and what was scored before keeps its hash.
         */
        io.jixiao.engine.evaluation.Evaluation scored() {
            return evaluation
                    .aiming(
                            annualGoal == null
                                    ? null
                                    : new io.jixiao.engine.evaluation.AnnualGoal(
                                            annualGoal.expected(), annualGoal.actual()))
                    .lined(evaluation.indicators().stream()
                            .map(line -> line.with().evidence(files(line)).build())
                            .toList());
        }

        private int files(Indicator line) {
            return evidence == null || !evidence.containsKey(line.id())
                    ? 0
                    : evidence.get(line.id()).size();
        }

        EvidenceStatus evidenceStatus(Indicator line) {
            return EvidenceStatus.of(line.actualText(), evidence == null ? null : evidence.get(line.id()));
        }
    }
}
