package io.jixiao.scoring.review;

import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationAudit;
import io.jixiao.scoring.evaluation.EvaluationProgress;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.LockedEvaluation;
import io.jixiao.scoring.evaluation.SeparationOfDuties;
import io.jixiao.scoring.evaluation.Step;
import io.jixiao.scoring.version.ScoreVersions;
import io.jixiao.scoring.version.ScoreVersions.Scored;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The finance bureau's review of the official score version, line by line. Both scores are kept: the review never touches
 * the self score. An approval of a newer version begins a review of its own.
 */
@ApplicationScoped
class Reviews {

    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final ReviewRepository repository;
    private final SeparationOfDuties duties;
    private final Outbox outbox;
    private final EvaluationAudit audit;
    private final Caller caller;
    private final Clock clock;

    Reviews(
            Evaluations evaluations,
            ScoreVersions scores,
            ReviewRepository repository,
            SeparationOfDuties duties,
            Outbox outbox,
            EvaluationAudit audit,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.repository = repository;
        this.duties = duties;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A review beside the evaluation's ETag. */
    record Reviewed(long editVersion, ReviewView view) {}

    /** What the audit trail says of a reviewed line. */
    private record Verdict(
            long scoreVersion, String line, BigDecimal reviewScore, boolean targetTooLow, String reason) {
        static Verdict of(ReviewLine line) {
            return new Verdict(
                    line.key.scoreVersion(), line.key.line(), line.reviewScore, line.targetTooLow, line.reason);
        }
    }

    /**
     * @param version null for the official version
     * @throws Problem 404 where nothing was approved yet, or there is no such version
     */
    Reviewed view(UUID id, Long version) {
        Evaluation evaluation = evaluations.get(id);
        return view(evaluation, scores.read(id, version == null ? evaluation.officialVersion() : version));
    }

    /**
     * Gives a line its review score.
     *
     * @throws Problem 403 for a reviewer who had a hand in the evaluation, 404 for an unknown line, 409 outside a review, 422
     *     for a score above the weight, or for <i>target too low</i> on a line that is not over-achieved
     */
    Reviewed score(UUID id, String ifMatch, String lineId, LineReviewInput input) {
        LockedEvaluation evaluation = underReview(id, ifMatch);
        Scored official = scores.read(id, evaluation.officialVersion());
        SelfScoredLine line = SelfScoredLine.of(official.score()).stream()
                .filter(candidate -> candidate.line().equals(lineId))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        line.requireFit(input);
        keep(evaluation, official, line, input);
        evaluation.reviewLine();
        return view(evaluation, official);
    }

    /**
     * Signs the review; the evaluation is then REVIEWED, and others are told.
     *
     * @throws Problem 403 and 409 as for a line, and 409 where lines are left that the signature does not confirm, or cannot
     *     because they have no self score
     */
    Reviewed complete(UUID id, String ifMatch, ReviewSignature signature) {
        LockedEvaluation evaluation = underReview(id, ifMatch);
        Scored official = scores.read(id, evaluation.officialVersion());
        var reviewed = repository.lines(id, official.version());
        List<SelfScoredLine> remaining = SelfScoredLine.of(official.score()).stream()
                .filter(line -> !reviewed.containsKey(line.line()))
                .toList();
        if (remaining.stream().anyMatch(line -> !signature.confirmsRemaining() || line.selfScore() == null)) {
            throw Problem.of(ScoringProblem.REVIEW_INCOMPLETE)
                    .with(Map.of(
                            "lines",
                            remaining.stream().map(SelfScoredLine::name).toList()));
        }
        remaining.forEach(line ->
                keep(evaluation, official, line, new LineReviewInput(line.selfScore(), false, signature.opinion())));
        sign(evaluation, official, signature);
        EvaluationProgress before = evaluation.progress();
        evaluation.completeReview();
        audit.recordStep(evaluation, "REVIEWED", before, signature.opinion());
        Reviewed signed = view(evaluation, official);
        Tenant tenant = evaluation.tenant();
        outbox.append(
                ScoreVersions.TOPIC,
                id.toString(),
                ReviewCompleted.TYPE,
                new EventSubject(tenant.divisionCode(), tenant.departmentCode(), tenant.unitCode()),
                ReviewCompleted.of(signed.view()));
        return signed;
    }

    private LockedEvaluation underReview(UUID id, String ifMatch) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.REVIEW, id, ifMatch);
        duties.refuseReviewOfOwnWork(id);
        return evaluation;
    }

    private void keep(LockedEvaluation evaluation, Scored official, SelfScoredLine self, LineReviewInput input) {
        var key = new ReviewLine.Key(evaluation.id(), official.version(), self.line());
        Verdict before = repository.line(key).map(Verdict::of).orElse(null);
        ReviewLine line = new ReviewLine();
        line.key = key;
        line.reviewScore = input.reviewScore().setScale(2);
        line.targetTooLow = input.saysTargetTooLow();
        line.reason = input.reason();
        line.reviewedBy = caller.subject();
        line.reviewedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        line.tenant = evaluation.tenant();
        repository.keep(line);
        audit.record(evaluation, "LINE_REVIEWED", before, Verdict.of(line), input.reason());
    }

    private void sign(Evaluation evaluation, Scored official, ReviewSignature signature) {
        ReviewCompletion completion = new ReviewCompletion();
        completion.key = new ReviewCompletion.Key(evaluation.id(), official.version());
        completion.opinion = signature.opinion();
        completion.completedBy = caller.subject();
        completion.completedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        completion.tenant = evaluation.tenant();
        repository.keep(completion);
    }

    private Reviewed view(Evaluation evaluation, Scored scored) {
        return new Reviewed(
                evaluation.editVersion(),
                ReviewView.of(
                        evaluation.id(),
                        scored,
                        repository.lines(evaluation.id(), scored.version()),
                        repository
                                .completion(evaluation.id(), scored.version())
                                .map(ReviewView.Completion::of)
                                .orElse(null)));
    }
}
