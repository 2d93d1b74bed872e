package io.jixiao.report.job;

import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.inbox.EventConsumer;
import io.jixiao.platform.messaging.inbox.ReceivedEvent;
import io.jixiao.platform.messaging.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of new score versions, and of reviews that are printed beside them. Only notes the request: rendering is the workers', outside of this transaction. */
@ApplicationScoped
class ScoreEvents {

    /** What a report job needs of the event. */
    record ScoreChanged(UUID evaluationId, long version, String cause) {}

    /** What a report job needs of the event. */
    record ReviewCompleted(UUID evaluationId) {}

    private final EventConsumer events;
    private final ReportRequests requests;

    ScoreEvents(EventConsumer events, ReportRequests requests) {
        this.events = events;
        this.requests = requests;
    }

    @Incoming("scores")
    @Blocking
    CompletionStage<Void> listen(Message<String> message) {
        return events.consume(
                message,
                List.of(
                        new Subscription<>(
                                "report.scores",
                                "io.jixiao.scoring.score.changed.v1",
                                ScoreChanged.class,
                                this::request),
                        new Subscription<>(
                                "report.reviews",
                                "io.jixiao.scoring.review.completed.v1",
                                ReviewCompleted.class,
                                event -> requests.forReview(event.data().evaluationId()))));
    }

    private void request(ReceivedEvent<ScoreChanged> event) {
        EventSubject owner = event.subject();
        requests.forScore(
                event.data().evaluationId(),
                event.data().version(),
                "RECALCULATED".equals(event.data().cause()) ? ReportPriority.BULK : ReportPriority.INTERACTIVE,
                new Tenant(owner.divisionCode(), owner.departmentCode(), owner.unitCode()));
    }
}
