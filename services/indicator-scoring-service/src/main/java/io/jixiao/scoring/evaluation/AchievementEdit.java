package io.jixiao.scoring.evaluation;

import io.jixiao.platform.web.problem.Problem;
import java.util.UUID;

/**
 * What may be stated of what was achieved, until the evaluation is approved: actual values, explanations, judgements and the
 * evidence behind them. One call is one edit.
 */
final class AchievementEdit {

    private final EvaluationRow row;

    /** @param row open to the unit, or submitted */
    AchievementEdit(EvaluationRow row) {
        this.row = row;
    }

    /** @throws Problem 404 without such a line */
    void actual(UUID indicatorId, ActualInput input) {
        IndicatorRow line = IndicatorRow.of(row, indicatorId);
        line.actualText = input.actual();
        line.deviationExplanation = input.deviationExplanation();
        row.editVersion++;
    }

    /** @throws Problem 404 without such a line */
    void judge(UUID indicatorId, JudgementInput input) {
        IndicatorRow line = IndicatorRow.of(row, indicatorId);
        line.attainment = input.attainment();
        line.share = input.share();
        line.judgementReason = input.reason();
        row.editVersion++;
    }

    /** @throws Problem 404 without such a line, 409 where it has that file already or as many as it may have */
    void addEvidence(UUID indicatorId, String hash) {
        IndicatorRow.of(row, indicatorId).addEvidence(hash);
        row.editVersion++;
    }

    void explainExecution(String explanation) {
        row.executionExplanation = explanation;
        row.editVersion++;
    }

    void judgeExecution(ExecutionJudgement judgement) {
        row.executionShare = judgement.share();
        row.executionJudgement = judgement.reason();
        row.editVersion++;
    }
}
