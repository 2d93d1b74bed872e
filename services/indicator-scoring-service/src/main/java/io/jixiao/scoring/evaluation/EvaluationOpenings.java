package io.jixiao.scoring.evaluation;

import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.budget.BudgetFiguresRepository;
import io.jixiao.scoring.budget.BudgetService;
import io.jixiao.scoring.ruleset.RuleSetActivations;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Opens evaluations. */
@ApplicationScoped
public class EvaluationOpenings {

    private final EvaluationRepository repository;
    private final BudgetService budgetService;
    private final BudgetFiguresRepository budgets;
    private final RuleSetActivations activations;
    private final EvaluationAudit audit;
    private final Clock clock;

    EvaluationOpenings(
            EvaluationRepository repository,
            BudgetService budgetService,
            BudgetFiguresRepository budgets,
            RuleSetActivations activations,
            EvaluationAudit audit,
            Clock clock) {
        this.repository = repository;
        this.budgetService = budgetService;
        this.budgets = budgets;
        this.activations = activations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a draft and learns the budget's newest figures. The subject's place is locked first, so an event that comes
     * meanwhile waits and then finds the evaluation; whichever figures are newer stay.
     *
     * @throws Problem 409 where it is open already, 422 where the unit or rule set is unknown, 503 where budget-service is away
     */
    public EvaluationView open(EvaluationOpening request) {
        UUID unitId = request.unitId();
        UUID projectId = request.projectId();
        int year = request.fiscalYear();
        BudgetService.OwningUnit owner = budgetService.owningUnit(unitId, projectId);
        RuleSetCatalog.Entry rules = activations
                .chosen(request.ruleSet(), owner.tenant().divisionCode(), year)
                .orElseThrow(() -> ScoringProblem.RULE_SET_UNKNOWN.at("/ruleSet"));
        budgets.lock(unitId, projectId, year, owner.tenant());
        if (repository.exists(unitId, projectId, year)) {
            throw Problem.of(ScoringProblem.EVALUATION_EXISTS);
        }
        budgetService.newest(unitId, projectId, year).ifPresent(budgets::keepIfNewer);
        EvaluationRow draft = EvaluationRow.draft(
                EvaluatedSubject.of(request, owner.name()), owner.tenant(), rules.reference(), clock.instant());
        LockedEvaluation evaluation = LockedEvaluation.opened(draft, request, rules.rules());
        repository.persist(draft);
        EvaluationView view = evaluation.view();
        audit.record(evaluation, EditAction.OPENED.name(), null, view, null);
        return view;
    }
}
