package io.jixiao.report.sources;

import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.ServiceToken;
import io.jixiao.platform.web.neighbour.Neighbour;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.ReportProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the other services: in the service's own name for a job, in the caller's for a request. */
@ApplicationScoped
public class Sources {

    /** People's questions at once; the work of jobs is bounded by their workers. */
    private static final int AT_ONCE = 4;

    private final Neighbour scoringForPeople = new Neighbour("indicator-scoring-service", AT_ONCE);
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

    /**
     * The evaluation as the caller sees it.
     *
     * @throws Problem 404 where it is unknown or outside the caller's scope, 503 where nobody answers
     */
    public EvaluationSource evaluationForCaller(UUID id) {
        return asked(() -> scoring.evaluation(callers(), id));
    }

    /**
     * Says in the caller's name that they write on the narrative, before a word of it is kept: whoever does may not approve, review
     * or publish the evaluation, and it is the scoring service that asks.
     *
     * @throws Problem 404 where it is unknown or outside the caller's scope, 409 where it is no longer open to the unit, 503 where
     *     nobody answers
     */
    public EvaluationSource beginNarrativeEdit(UUID id) {
        return asked(() -> scoring.beginNarrativeEdit(callers(), id));
    }

    private EvaluationSource asked(Supplier<EvaluationSource> question) {
        try {
            return scoringForPeople.ask(EvaluationSource.class, question);
        } catch (WebApplicationException refused) {
            throw Problem.of(
                    switch (refused.getResponse().getStatus()) {
                        case 404 -> CommonProblem.NOT_FOUND;
                        case 409 -> ReportProblem.NARRATIVE_LOCKED;
                        default -> ReportProblem.SCORING_SERVICE_AWAY;
                    });
        } catch (ProcessingException away) {
            throw Problem.of(ReportProblem.SCORING_SERVICE_AWAY);
        }
    }

    private String callers() {
        return "Bearer " + caller.bearer().orElseThrow();
    }

    private String own() {
        return "Bearer " + token.bearer();
    }
}
