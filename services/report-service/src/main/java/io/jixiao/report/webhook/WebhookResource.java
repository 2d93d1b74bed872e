package io.jixiao.report.webhook;

import static io.jixiao.platform.security.Roles.FINANCE_ADMIN;

import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.platform.web.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/report/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(FINANCE_ADMIN)
@Transactional
@Tag(name = "Webhooks", description = "Addresses of divisions' own systems that are told of new report versions")
public class WebhookResource {

    private final Webhooks webhooks;
    private final AuditTrail audit;

    WebhookResource(Webhooks webhooks, AuditTrail audit) {
        this.webhooks = webhooks;
        this.audit = audit;
    }

    @POST
    @Write
    @Operation(
            operationId = "registerWebhook",
            summary = "Register an address that is to be told of events",
            description =
                    "Each event is sent as a CloudEvent (structured mode) with `webhook-id`, `webhook-timestamp` and `webhook-signature` as"
                            + " Standard Webhooks says, by the secret of this answer, and `jixiao-key-version` and `jixiao-event-position`. At least"
                            + " once, in no promised order; anything but 2xx is tried again with growing waits. `WEBHOOKS_OFF` where the operator"
                            + " has switched none on.")
    @APIResponse(
            responseCode = "201",
            description = "Registered, with its ETag; its secret is told here and never again",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> register(@NotNull @Valid WebhookInput request) {
        WebhookView made = webhooks.register(request);
        return RestResponse.ResponseBuilder.<WebhookView>create(RestResponse.Status.CREATED)
                .entity(made)
                .header("Location", "/api/report/v1/webhooks/" + made.id())
                .header("ETag", EntityTags.of(made.revision()))
                .build();
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List the webhooks of the divisions in the token's scope")
    @APIResponse(responseCode = "200", description = "One page, oldest first; without their secrets")
    public Page<WebhookView> list(@Valid @BeanParam Paging paging) {
        return Page.of(
                webhooks.after(paging.afterId(), paging.limit() + 1),
                paging.limit(),
                webhook -> webhook.id().toString(),
                webhook -> webhook);
    }

    @GET
    @Path("/{webhookId}")
    @Operation(operationId = "getWebhook", summary = "Read a webhook")
    @APIResponse(responseCode = "200", description = "The webhook with its ETag, without its secret")
    public RestResponse<WebhookView> get(UUID webhookId) {
        return answer(webhooks.get(webhookId));
    }

    @PUT
    @Path("/{webhookId}")
    @Write
    @Operation(
            operationId = "changeWebhook",
            summary = "Change where a webhook leads, what it tells, or whether it does")
    @APIResponse(responseCode = "200", description = "The webhook after the change")
    public RestResponse<WebhookView> change(
            UUID webhookId, @BeanParam IfMatch ifMatch, @NotNull @Valid WebhookChange request) {
        return answer(webhooks.change(webhookId, ifMatch.tags(), request));
    }

    @DELETE
    @Path("/{webhookId}")
    @Write
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "What waits to be delivered to it is gone with it.")
    @APIResponse(responseCode = "200", description = "The webhook as it was")
    public RestResponse<WebhookView> remove(UUID webhookId, @BeanParam IfMatch ifMatch) {
        return answer(webhooks.remove(webhookId, ifMatch.tags()));
    }

    @POST
    @Path("/{webhookId}/secret")
    @Write
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Make another secret for a webhook",
            description =
                    "The secret before signs for another day, beside the new one: `webhook-signature` then has two signatures.")
    @APIResponse(
            responseCode = "200",
            description = "The webhook with its new secret, which is told here and never again")
    public RestResponse<WebhookView> rotate(UUID webhookId, @BeanParam IfMatch ifMatch) {
        return answer(webhooks.rotate(webhookId, ifMatch.tags()));
    }

    @GET
    @Path("/{webhookId}/audit")
    @Operation(operationId = "listWebhookAudit", summary = "Read who changed what about a webhook")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(UUID webhookId, @Valid @BeanParam Paging paging) {
        webhooks.get(webhookId);
        return audit.page("webhook", webhookId, paging.afterNumber(), paging.limit());
    }

    private static RestResponse<WebhookView> answer(WebhookView webhook) {
        return RestResponse.ResponseBuilder.ok(webhook)
                .header("ETag", EntityTags.of(webhook.revision()))
                .build();
    }
}
