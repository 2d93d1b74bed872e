package io.jixiao.report.event;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.security.AccessScope;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/report/v1/events")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Tag(name = "Events", description = "New report versions, told as they come")
public class EventStreamResource {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private final ReportEventRepository events;
    private final Listeners listeners;
    private final EventSweep sweep;
    private final Caller caller;
    private final Clock clock;

    EventStreamResource(
            ReportEventRepository events, Listeners listeners, EventSweep sweep, Caller caller, Clock clock) {
        this.events = events;
        this.listeners = listeners;
        this.sweep = sweep;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listenToReportEvents",
            summary = "Be told of new report versions as they come",
            description =
                    "Server-sent events, for what the token's scope sees. `data` is the CloudEvent that goes to Kafka, too"
                            + " (`io.jixiao.report.report.created.v1`); `id` is its position, which grows and says nothing else. Who"
                            + " comes again with `Last-Event-ID` is told everything after it, once; without it the stream begins with"
                            + " what is new. Events are kept for seven days where the operator has not set another time: where some"
                            + " after `Last-Event-ID` are gone, or it is none of this service's, the stream begins with an event named"
                            + " `missed`, and the caller should read what it needs anew. Comments tell that the stream lives; their `id`"
                            + " moves the place to go on from. The stream ends with the token, and when the service is restarted; a"
                            + " listener that takes nothing for half a minute is cut.")
    @APIResponse(
            responseCode = "200",
            description = "A stream that does not end by itself",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example = """
                                    id: 4711
                                    data: {"specversion":"1.0","type":"io.jixiao.report.report.created.v1"}
                                    """))
    public Multi<OutboundSseEvent> listen(
            @Parameter(
                            description = "`id` of the last event that was received; absent to begin with what is new",
                            example = "4711")
                    @HeaderParam("Last-Event-ID")
                    @Nullable
                    String lastEventId,
            @Context Sse sse,
            @Context RoutingContext request) {
        Start start = start(lastEventId, events.head());
        String name = caller.subject();
        AccessScope scope = caller.scope();
        Instant until = caller.validUntil().orElseThrow();
        HttpServerRequest connected = request.request();
        Listeners.Place place = listeners.takePlace(name);
        Listener listener = new Listener(name, scope, until, start.position(), clock.instant(), sse, connected);
        // Ingresses of nginx would keep events back until a buffer is full.
        request.response().putHeader("X-Accel-Buffering", "no");
        request.addEndHandler(ended -> {
            place.leave();
            // Whoever comes again comes to another process, where this one stops.
            connected.connection().close();
        });
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        stream -> {
                            listener.open(stream);
                            greet(listener, start, sse);
                            sweep.begin(listener);
                        },
                        BackPressureStrategy.BUFFER)
                .onItem()
                .invoke(listener::took)
                .onTermination()
                .invoke(() -> {
                    listeners.leave(listener);
                    place.leave();
                });
    }

    /** The head of the answer goes out with it; clients of a process that stops come again spread over some seconds. */
    private void greet(Listener listener, Start start, Sse sse) {
        var greeting = sse.newEventBuilder()
                .id(Long.toString(start.position()))
                .reconnectDelay(ThreadLocalRandom.current().nextLong(1000, 5000));
        if (start.missed()) {
            greeting.name("missed")
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, "{\"after\":%d,\"upTo\":%d}".formatted(start.missedAfter(), start.position()));
        } else {
            greeting.comment("listening");
        }
        listener.say(greeting.build(), clock.instant());
    }

    /** Where a stream begins, and whether there was more that cannot be told. */
    private record Start(long position, long missedAfter) {
        boolean missed() {
            return missedAfter >= 0;
        }
    }

    private static Start start(@Nullable String lastEventId, EventHead head) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return new Start(head.position(), -1);
        }
        if (!POSITION.matcher(lastEventId).matches()) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at(
                            "Last-Event-ID",
                            "POSITION",
                            "必须是此前收到的事件编号（数字）",
                            "Must be the id of an event that was received: digits");
        }
        long last = Long.parseLong(lastEventId);
        if (last > head.position()) {
            return new Start(head.position(), last);
        }
        return last < head.forgotten() ? new Start(head.forgotten(), last) : new Start(last, -1);
    }
}
