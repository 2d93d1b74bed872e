package io.jixiao.budget.annual;

import io.jixiao.budget.BudgetProblem;
import io.jixiao.budget.project.Projects;
import io.jixiao.budget.unit.Units;
import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Annual budgets and their opening figures. */
@ApplicationScoped
class AnnualBudgets {

    static final String AUDITED = "annual-budget";

    private final AnnualBudgetRepository budgets;
    private final AnnualBudgetVersions versions;
    private final Units units;
    private final Projects projects;
    private final AuditTrail audit;
    private final AuditChain chain;

    AnnualBudgets(
            AnnualBudgetRepository budgets,
            AnnualBudgetVersions versions,
            Units units,
            Projects projects,
            AuditTrail audit,
            AuditChain chain) {
        this.budgets = budgets;
        this.versions = versions;
        this.units = units;
        this.projects = projects;
        this.audit = audit;
        this.chain = chain;
    }

    /** @throws Problem 409 where the budget of that subject and year is there already */
    AnnualBudgetView register(AnnualBudgetRegistration request) {
        refuseRepeatedSource(request.openings());
        AnnualBudget budget = new AnnualBudget();
        budget.id = Ids.next();
        budget.tenant = units.tenant(request.unitId());
        budget.unitId = request.unitId();
        budget.projectId = request.projectId();
        budget.fiscalYear = request.fiscalYear();
        if (request.projectId() != null
                && !projects.get(request.projectId()).unitId().equals(request.unitId())) {
            throw Problem.field("/projectId", "OF_UNIT", "该项目不属于此单位", "The project does not belong to the unit");
        }
        if (budgets.exists(request.unitId(), request.projectId(), request.fiscalYear())) {
            throw Problem.of(BudgetProblem.BUDGET_EXISTS);
        }
        budgets.persistAndFlush(budget);
        replaceOpenings(budget, request.openings());
        AnnualBudgetView view = versions.afterOpenings(budget, "/openings");
        audit.record(
                AUDITED,
                budget.id,
                budget.tenant,
                "REGISTERED",
                null,
                view.figures().total(),
                null);
        return view;
    }

    /** @throws Problem 404, 412, 428, or 422 where an adjusted budget would be negative */
    AnnualBudgetView changeOpenings(UUID id, String ifMatch, OpeningChange request) {
        refuseRepeatedSource(request.openings());
        AnnualBudget budget = locked(id);
        EntityTags.requireMatch(ifMatch, budget.version);
        BudgetFigures.Row before = get(id).figures().total();
        replaceOpenings(budget, request.openings());
        AnnualBudgetView view = versions.afterOpenings(budget, "/openings");
        audit.record(
                AUDITED,
                id,
                budget.tenant,
                "OPENINGS_CHANGED",
                before,
                view.figures().total(),
                request.reason());
        return view;
    }

    /** @throws Problem 404 */
    AnnualBudgetView get(UUID id) {
        AnnualBudget budget = budgets.findByIdOptional(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return version(id, budget.version);
    }

    /** @throws Problem 404 */
    AnnualBudgetView version(UUID id, long version) {
        return budgets.version(id, version)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .view();
    }

    Page<AnnualBudgetView> list(UUID after, UUID unitId, Integer fiscalYear, int limit) {
        return Page.of(
                budgets.after(after, unitId, fiscalYear, limit + 1),
                limit,
                version -> version.key.annualBudgetId().toString(),
                AnnualBudgetVersion::view);
    }

    Page<AuditView> history(UUID id, long after, int limit) {
        get(id);
        return audit.page(AUDITED, id, after, limit);
    }

    AuditIntegrity historyIntegrity(UUID id) {
        get(id);
        return chain.of(AUDITED, id);
    }

    AnnualBudget locked(UUID id) {
        return budgets.locked(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private void replaceOpenings(AnnualBudget budget, List<OpeningAmount> openings) {
        budget.openings.clear();
        budgets.flush();
        for (OpeningAmount opening : openings) {
            OpeningBudget row = new OpeningBudget();
            row.key = new OpeningBudget.Key(budget.id, opening.fundSource());
            row.amount = opening.amount().yuan();
            row.tenant = budget.tenant;
            budget.openings.add(row);
        }
    }

    private static void refuseRepeatedSource(List<OpeningAmount> openings) {
        Set<FundSource> seen = new HashSet<>();
        for (int i = 0; i < openings.size(); i++) {
            if (!seen.add(openings.get(i).fundSource())) {
                throw Problem.field(
                        "/openings/" + i + "/fundSource", "UNIQUE", "每种资金来源只能出现一次", "Each fund source at most once");
            }
        }
    }
}
