package io.jixiao.scoring.version;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.Evaluation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Errors that stand in the way of a step. */
@ApplicationScoped
public class OpenErrors {

    /** Flaws of the budget's own figures, which come from the finance system: the unit cannot mend them. */
    private static final Set<FindingCode> NOT_THE_UNITS_TO_MEND =
            EnumSet.of(FindingCode.BUDGET_NOT_SUM, FindingCode.SOURCES_NOT_TOTAL, FindingCode.EXPENDITURE_NOT_TOTAL);

    private final ScoreVersions scores;

    OpenErrors(ScoreVersions scores) {
        this.scores = scores;
    }

    /**
     * Refuses a submission while an error is open that the unit itself must mend, accepted or not, or another that nobody
     * accepted.
     *
     * @throws Problem 409 with the findings
     */
    public void refuseSubmission(Evaluation evaluation) {
        refuse(evaluation, finding -> finding.acceptance() == null || !NOT_THE_UNITS_TO_MEND.contains(finding.code()));
    }

    /**
     * Refuses an approval or a publication while an error is open that nobody accepted.
     *
     * @throws Problem 409 with the findings
     */
    public void refuseUnlessAccepted(Evaluation evaluation) {
        refuse(evaluation, finding -> finding.acceptance() == null);
    }

    private void refuse(Evaluation evaluation, Predicate<FindingView> blocks) {
        List<FindingView> errors = scores.findings(evaluation).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(blocks)
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.of(ScoringProblem.OPEN_ERRORS).with(Map.of("findings", errors));
        }
    }
}
