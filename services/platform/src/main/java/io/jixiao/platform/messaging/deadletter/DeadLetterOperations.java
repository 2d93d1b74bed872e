package io.jixiao.platform.messaging.deadletter;

import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.Roles;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How an operator looks after a service's dead letters. A service that listens extends this class with its own path:
 *
 * <pre>{@code
 * @Path("/api/scoring/v1/operations/dead-letters")
 * class ScoringDeadLetters extends DeadLetterOperations {
 *     ScoringDeadLetters(DeadLetters letters, Caller caller) {
 *         super(letters, caller);
 *     }
 * }
 * }</pre>
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DeadLetterOperations {
    private static final Logger LOG = Logger.getLogger(DeadLetterOperations.class);
    private static final String WHOSE =
            "A dead letter may not say whose it is, so the token's scope must be every division, `000000/*`.";

    private final DeadLetters letters;
    private final Caller caller;

    protected DeadLetterOperations(DeadLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    /** The oldest dead letters that were not yet replayed. */
    @GET
    @RolesAllowed(Roles.FINANCE_ADMIN)
    @SecurityRequirement(name = "token", scopes = Roles.FINANCE_ADMIN)
    @Operation(
            operationId = "listDeadLetters",
            summary = "Events that this service could not process",
            description = "The oldest first; those already replayed are no longer listed. " + WHOSE)
    @APIResponse(responseCode = "200", description = "How many there are, and the oldest of them")
    public PendingDeadLetters list(
            @Parameter(description = "Most letters listed, 1 to 1000")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1000)
                    int limit) {
        refuseWhoDoesNotSeeAll();
        return answered(() -> letters.pending(limit));
    }

    /** Gives dead letters back to their topics, after what made them fail was mended. */
    @POST
    @Path("replays")
    @Write
    @RolesAllowed(Roles.FINANCE_ADMIN)
    @SecurityRequirement(name = "token", scopes = Roles.FINANCE_ADMIN)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Process dead letters again",
            description =
                    "Gives them back to the topics they came from. An event that already had its effect is passed over; one"
                            + " that fails again becomes a new dead letter. " + WHOSE)
    @APIResponse(responseCode = "200", description = "What the replay did")
    public RestResponse<Replay> replay(
            @Parameter(description = "Most letters replayed, 1 to 1000")
                    @QueryParam("limit")
                    @DefaultValue("1000")
                    @Min(1)
                    @Max(1000)
                    int limit) {
        refuseWhoDoesNotSeeAll();
        return RestResponse.ok(answered(() -> letters.replay(limit)));
    }

    /** What cannot be read does not say to whom it belongs, so letters cannot be shown by division. */
    private void refuseWhoDoesNotSeeAll() {
        if (!caller.scope().coversEveryDivision()) {
            throw Problem.of(
                    CommonProblem.ACCESS_DENIED,
                    "死信可能属于任何区划，须有全部区划的权限范围",
                    "Dead letters may be any division's, so this needs a scope of every division");
        }
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (KafkaException away) {
            LOG.errorf(away, "Kafka did not answer an operator");
            throw Problem.of(CommonProblem.UNAVAILABLE);
        }
    }
}
