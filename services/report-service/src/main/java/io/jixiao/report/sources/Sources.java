package io.jixiao.report.sources;

import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.ServiceToken;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.ReportProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the other services: in the service's own name for a job, in the caller's for a request. */
@ApplicationScoped
public class Sources {

    private final ScoringApi scoring;
    private final BudgetApi budget;
    private final ServiceToken token;
    private final Caller caller;

    Sources(@RestClient ScoringApi scoring, @RestClient BudgetApi budget, ServiceToken token, Caller caller) {
        this.scoring = scoring;
        this.budget = budget;
        this.token = token;
        this.caller = caller;
    }

    /** An immutable score version; never the latest, which may have moved on. */
    public ScoreSource score(UUID evaluationId, long version) {
        return scoring.score(own(), evaluationId, version);
    }

    /** The review of a score version, signed or not. */
    public ReviewSource review(UUID evaluationId, long version) {
        return scoring.review(own(), evaluationId, version);
    }

    public RuleSetSource ruleSet(String id, int version) {
        return scoring.ruleSet(own(), id, version);
    }

    public UnitSource unit(UUID id) {
        return budget.unit(own(), id);
    }

    public ProjectSource project(UUID id) {
        return budget.project(own(), id);
    }

    /** @throws Problem 404 where it is unknown or outside the caller's scope, 503 where nobody answers */
    public EvaluationSource evaluationForCaller(UUID id) {
        try {
            return scoring.evaluation("Bearer " + caller.bearer().orElseThrow(), id);
        } catch (WebApplicationException refused) {
            throw Problem.of(
                    refused.getResponse().getStatus() == 404
                            ? CommonProblem.NOT_FOUND
                            : ReportProblem.SCORING_SERVICE_AWAY);
        } catch (ProcessingException away) {
            throw Problem.of(ReportProblem.SCORING_SERVICE_AWAY);
        }
    }

    private String own() {
        return "Bearer " + token.bearer();
    }
}
