package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.budget.BudgetService;
import io.jixiao.scoring.budget.KnownBudgets;
import io.jixiao.scoring.ruleset.Activations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens and finds evaluations. */
@ApplicationScoped
public class Evaluations {

    /** How the audit trail names an evaluation. */
    public static final String AUDITED = "evaluation";

    @Inject
    EvaluationRepository evaluations;

    @Inject
    IndicatorLines lines;

    @Inject
    BudgetService budgetService;

    @Inject
    KnownBudgets budgets;

    @Inject
    Activations activations;

    @Inject
    AuditTrail audit;

    @Inject
    AuditChain chain;

    @Inject
    Clock clock;

    /**
     * Opens a draft and learns the budget's newest figures. The subject's place is locked first, so an event that comes
     * meanwhile waits and then finds the evaluation; whichever figures are newer stay.
     *
     * @throws Problem 409 where it is open already, 422 where the unit or rule set is unknown, 503 where budget-service is away
     */
    public EvaluationView open(EvaluationOpening request) {
        var subject = budgetService.subject(request.unitId(), request.projectId());
        var rules = activations
                .chosen(request.ruleSet(), subject.tenant().divisionCode(), request.fiscalYear())
                .orElseThrow(() -> ScoringProblem.RULE_SET_UNKNOWN.at("/ruleSet"));
        budgets.lock(request.unitId(), request.projectId(), request.fiscalYear(), subject.tenant());
        if (evaluations.exists(request.unitId(), request.projectId(), request.fiscalYear())) {
            throw Problem.of(ScoringProblem.EVALUATION_EXISTS);
        }
        budgetService
                .newest(request.unitId(), request.projectId(), request.fiscalYear())
                .ifPresent(budgets::learn);
        StoredEvaluation evaluation = draft(request);
        evaluation.unitName = subject.unitName();
        evaluation.tenant = subject.tenant();
        evaluation.ruleSetId = rules.rules().id();
        evaluation.ruleSetVersion = rules.rules().version();
        evaluation.ruleSetHash = rules.hash();
        for (int i = 0; i < request.indicators().size(); i++) {
            lines.add(evaluation, request.indicators().get(i), "/indicators/" + i);
        }
        evaluations.persist(evaluation);
        EvaluationView view = EvaluationView.of(evaluation);
        audit.record(AUDITED, evaluation.id, evaluation.tenant, "OPENED", null, view, null);
        return view;
    }

    /** @throws Problem 404 */
    public Evaluation get(UUID id) {
        return row(id);
    }

    /** @throws Problem 404 where there is no such evaluation, or it has no such line */
    public void requireIndicator(UUID id, UUID indicatorId) {
        IndicatorLines.find(row(id), indicatorId);
    }

    private StoredEvaluation row(UUID id) {
        return evaluations.findByIdOptional(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /** Locked until the transaction ends. */
    public Evaluation locked(UUID id) {
        return lockedRow(id);
    }

    /** As {@link #locked}, to be edited. */
    StoredEvaluation lockedRow(UUID id) {
        return evaluations.locked(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /**
     * The evaluation, locked until the transaction ends, for a step taken on the version that the person saw.
     *
     * @param ifMatch the ETag of that version
     * @throws Problem 404, 412 where it moved on, 428 without a tag, 409 with the allowed steps where this is not one
     */
    public Evaluation at(UUID id, String ifMatch, Step step) {
        Evaluation evaluation = locked(id);
        EntityTags.requireMatch(ifMatch, evaluation.editVersion());
        if (!evaluation.allowedSteps().contains(step)) {
            throw notAllowed(evaluation);
        }
        return evaluation;
    }

    /** A step that the present state does not allow: 409, with those it allows. */
    public static Problem notAllowed(Evaluation evaluation) {
        return Problem.of(ScoringProblem.STEP_NOT_ALLOWED)
                .with(Map.of("state", evaluation.state(), "allowedSteps", evaluation.allowedSteps()));
    }

    /** The evaluation of a subject's year, locked, if one is open. */
    public Optional<Evaluation> lockedOf(UUID unitId, UUID projectId, int fiscalYear) {
        return evaluations.lockedOf(unitId, projectId, fiscalYear).map(it -> it);
    }

    /** The evaluation of a subject's year, if one is open. */
    public Optional<Evaluation> of(UUID unitId, UUID projectId, int fiscalYear) {
        return evaluations.of(unitId, projectId, fiscalYear).map(it -> it);
    }

    /** All evaluations of a division, that level alone, and year. */
    public List<Evaluation> ofDivision(String divisionCode, int fiscalYear) {
        return List.copyOf(evaluations.ofDivision(divisionCode, fiscalYear));
    }

    EvaluationView view(UUID id) {
        return get(id).view();
    }

    Page<EvaluationView> list(UUID after, UUID unitId, Integer fiscalYear, int limit) {
        return Page.of(
                evaluations.after(after, unitId, fiscalYear, limit + 1),
                limit,
                evaluation -> evaluation.id.toString(),
                EvaluationView::of);
    }

    Page<AuditView> history(UUID id, long after, int limit) {
        get(id);
        return audit.page(AUDITED, id, after, limit);
    }

    AuditIntegrity historyIntegrity(UUID id) {
        get(id);
        return chain.of(AUDITED, id);
    }

    private StoredEvaluation draft(EvaluationOpening request) {
        StoredEvaluation evaluation = new StoredEvaluation();
        evaluation.id = Ids.next();
        evaluation.unitId = request.unitId();
        evaluation.projectId = request.projectId();
        evaluation.fiscalYear = request.fiscalYear();
        evaluation.subjectKind = request.projectId() == null ? SubjectKind.DEPARTMENT : SubjectKind.PROJECT;
        evaluation.state = EvaluationState.DRAFT;
        evaluation.goalExpected = request.annualGoal().expected();
        evaluation.goalActual = request.annualGoal().actual();
        evaluation.executionExplanation = request.executionExplanation();
        evaluation.editVersion = 1;
        evaluation.openedAt = clock.instant();
        return evaluation;
    }
}
