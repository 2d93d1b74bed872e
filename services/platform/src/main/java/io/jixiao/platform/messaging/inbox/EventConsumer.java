package io.jixiao.platform.messaging.inbox;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.log.LogText;
import io.jixiao.platform.messaging.event.CloudEvent;
import io.jixiao.platform.messaging.event.CloudEventFormat;
import io.jixiao.platform.messaging.event.MalformedEventException;
import io.jixiao.platform.messaging.event.TraceParent;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Gives every event its effect exactly once. A service's channel method is one line:
 *
 * <pre>{@code
 * @Incoming("annual-budgets")
 * @Blocking
 * CompletionStage<Void> listen(Message<String> message) {
 *     return events.consume(message, subscription);
 * }
 * }</pre>
 *
 * The offset is committed after the effect. A passing fault is waited out in place, so the order of a partition is kept;
 * poison goes to the dead-letter topic.
 */
@ApplicationScoped
public class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final CloudEventFormat format;
    private final InboxRepository inbox;
    private final Retry retry;
    private final MeterRegistry metrics;
    private final Tracer tracer;

    EventConsumer(CloudEventFormat format, InboxRepository inbox, Retry retry, MeterRegistry metrics, Tracer tracer) {
        this.format = format;
        this.inbox = inbox;
        this.retry = retry;
        this.metrics = metrics;
        this.tracer = tracer;
    }

    /**
     * Processes one message and acknowledges it, or refuses it as poison. Blocks as long as a passing fault lasts. If the
     * process stops meanwhile the answer never comes, so nothing is committed and the event is delivered again.
     */
    public <T> CompletionStage<Void> consume(Message<String> message, Subscription<T> subscription) {
        return consume(message, List.of(subscription));
    }

    /** As {@link #consume(Message, Subscription)}, for a topic of which several types are understood, each at most once. */
    public CompletionStage<Void> consume(Message<String> message, List<Subscription<?>> subscriptions) {
        Subscription<?> first = subscriptions.getFirst();
        CloudEvent event;
        try {
            event = format.read(message.getPayload());
        } catch (MalformedEventException broken) {
            return refuse(message, first, new PoisonEventException(String.valueOf(broken.getMessage()), broken));
        }
        for (Subscription<?> subscription : subscriptions) {
            if (event.type().equals(subscription.type())) {
                return traced(message, subscription, event);
            }
        }
        count(first, "passed-over");
        return message.ack();
    }

    private <T> CompletionStage<Void> traced(Message<String> message, Subscription<T> subscription, CloudEvent event) {
        Span span = tracer.spanBuilder("consume " + event.type())
                .setParent(TraceParent.context(event.traceParent()))
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            return process(message, subscription, event);
        } finally {
            span.end();
        }
    }

    private <T> CompletionStage<Void> process(Message<String> message, Subscription<T> subscription, CloudEvent event) {
        try {
            ReceivedEvent<T> received = new ReceivedEvent<>(
                    event.id(), event.type(), event.subject(), event.time(), format.data(event, subscription.data()));
            boolean applied = retry.until(
                    () -> DatabaseScope.asSystem(
                            subscription.consumer(),
                            () -> QuarkusTransaction.requiringNew().call(() -> apply(subscription, received))),
                    "event " + event.id() + " of " + subscription.consumer());
            count(subscription, applied ? "applied" : "duplicate");
            return message.ack();
        } catch (StoppedException stopping) {
            LOG.infof("consumer=%s stops, event=%s will be delivered again", subscription.consumer(), event.id());
            return new CompletableFuture<>();
        } catch (RuntimeException poison) {
            return refuse(message, subscription, poison);
        }
    }

    private <T> boolean apply(Subscription<T> subscription, ReceivedEvent<T> event) {
        if (!inbox.isNew(subscription.consumer(), event.id())) {
            return false;
        }
        subscription.effect().apply(event);
        return true;
    }

    private CompletionStage<Void> refuse(
            Message<String> message, Subscription<?> subscription, RuntimeException poison) {
        count(subscription, "dead-letter");
        LOG.errorf(LogText.of(poison), "poison event, to the dead letters: consumer=%s", subscription.consumer());
        return message.nack(poison);
    }

    private void count(Subscription<?> subscription, String outcome) {
        metrics.counter("inbox.events", "consumer", subscription.consumer(), "outcome", outcome)
                .increment();
    }
}
