package io.jixiao.scoring.budget;

import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.neighbour.Neighbour;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks budget-service in the caller's name, so that nobody learns of a unit outside their scope. */
@ApplicationScoped
public class BudgetService {

    private static final int PAGE = 200;

    /** Whoever asks holds a database connection, of which there are ten. */
    private static final int AT_ONCE = 4;

    private final Neighbour neighbour = new Neighbour("budget-service", AT_ONCE);
    private final BudgetApi api;
    private final Caller caller;

    BudgetService(@RestClient BudgetApi api, Caller caller) {
        this.api = api;
        this.caller = caller;
    }

    /** The unit's name and whom its rows belong to. */
    public record OwningUnit(String name, Tenant tenant) {}

    /** @throws Problem 422 where the unit or project is unknown or outside the caller's scope, 503 where nobody answers */
    public OwningUnit owningUnit(UUID unitId, UUID projectId) {
        BudgetApi.Unit unit = ask("/unitId", BudgetApi.Unit.class, () -> api.unit(authorization(), unitId));
        if (projectId != null) {
            BudgetApi.Project project =
                    ask("/projectId", BudgetApi.Project.class, () -> api.project(authorization(), projectId));
            if (!project.unitId().equals(unitId)) {
                throw ScoringProblem.UNIT_UNKNOWN.at("/projectId");
            }
        }
        return new OwningUnit(unit.name(), new Tenant(unit.divisionCode(), unit.departmentCode(), unit.unitCode()));
    }

    /** The newest figures, if a budget is registered. */
    public Optional<AnnualBudget> newest(UUID unitId, UUID projectId, int fiscalYear) {
        String cursor = null;
        do {
            String from = cursor;
            BudgetApi.Budgets page = ask(
                    "/unitId",
                    BudgetApi.Budgets.class,
                    () -> api.annualBudgets(authorization(), unitId, fiscalYear, PAGE, from));
            Optional<AnnualBudget> found = page.items().stream()
                    .filter(budget -> Objects.equals(budget.figures().projectId(), projectId))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        return Optional.empty();
    }

    private String authorization() {
        return "Bearer " + caller.bearer().orElseThrow();
    }

    private <T> T ask(String pointer, Class<T> kind, Supplier<T> question) {
        try {
            return neighbour.ask(kind, question);
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (status == 404) {
                throw ScoringProblem.UNIT_UNKNOWN.at(pointer);
            }
            throw Problem.of(ScoringProblem.BUDGET_SERVICE_AWAY);
        } catch (ProcessingException away) {
            throw Problem.of(ScoringProblem.BUDGET_SERVICE_AWAY);
        }
    }
}
