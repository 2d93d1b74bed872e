package io.jixiao.report.webhook;

import static io.jixiao.platform.security.Roles.FINANCE_ADMIN;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.ReportProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/report/v1/webhooks/{webhookId}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(FINANCE_ADMIN)
@Transactional
@Tag(name = "Webhooks")
public class DeliveryResource {

    private final Webhooks webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookDeliveries work;

    DeliveryResource(Webhooks webhooks, DeliveryRepository deliveries, WebhookDeliveries work) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.work = work;
    }

    @GET
    @Operation(operationId = "listWebhookDeliveries", summary = "See what became of the events of a webhook")
    @APIResponse(
            responseCode = "200",
            description = "One page, in the order of the events; what ended is kept for thirty days")
    public Page<DeliveryView> list(
            UUID webhookId,
            @Parameter(description = "Those of one state; absent for all", example = "DEAD")
                    @QueryParam("state")
                    @Nullable
                    DeliveryState state,
            @Valid @BeanParam Paging paging) {
        webhooks.get(webhookId);
        return Page.of(
                deliveries.after(webhookId, state, paging.afterNumber(), paging.limit() + 1),
                paging.limit(),
                delivery -> "" + delivery.position(),
                delivery -> delivery);
    }

    @POST
    @Path("/{position}/replay")
    @Write
    @Operation(operationId = "replayWebhookDelivery", summary = "Try a dead delivery again, after its cause was mended")
    @APIResponse(responseCode = "200", description = "The delivery, waiting again")
    public RestResponse<DeliveryView> replay(
            UUID webhookId,
            @Parameter(description = "The event's position", example = "4711") @PathParam("position") long position) {
        webhooks.get(webhookId);
        find(webhookId, position);
        if (!work.replay(webhookId, position)) {
            throw Problem.of(ReportProblem.DELIVERY_NOT_DEAD);
        }
        return RestResponse.ok(find(webhookId, position));
    }

    private DeliveryView find(UUID webhookId, long position) {
        return deliveries.find(webhookId, position).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
