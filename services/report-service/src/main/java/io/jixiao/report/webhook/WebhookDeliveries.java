package io.jixiao.report.webhook;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.work.WorkerLoop;
import io.jixiao.report.event.ReportEvents.Told;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Notes for whom an event is, in its transaction, and delivers it outside of any. Where webhooks are off, nothing is noted and
 * nobody looks.
 */
@ApplicationScoped
class WebhookDeliveries {
    private static final Logger LOG = Logger.getLogger(WebhookDeliveries.class);
    private static final int AT_ONCE = 4;
    private static final Duration POLL = Duration.ofSeconds(20);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);
    private static final int AT_A_TIME = 1000;

    private final DeliveryRepository deliveries;
    private final WebhookClient client;
    private final SealedSecrets secrets;
    private final WebhookSettings settings;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Event<Replayed> replayed;
    private final Duration giveUp;
    private final Duration keep;
    private final WorkerLoop loop = new WorkerLoop("webhook", AT_ONCE, POLL, POLL, this::deliveredOne);
    private final WorkerLoop retention =
            new WorkerLoop("webhook-retention", 1, BETWEEN_FORGETTING, BETWEEN_FORGETTING, this::forgotSome);

    WebhookDeliveries(
            DeliveryRepository deliveries,
            WebhookClient client,
            SealedSecrets secrets,
            WebhookSettings settings,
            MeterRegistry metrics,
            Clock clock,
            Event<Replayed> replayed,
            @ConfigProperty(name = "jixiao.webhook.give-up") Duration giveUp,
            @ConfigProperty(name = "jixiao.webhook.keep") Duration keep) {
        this.deliveries = deliveries;
        this.client = client;
        this.secrets = secrets;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
        this.replayed = replayed;
        this.giveUp = giveUp;
        this.keep = keep;
    }

    private record Replayed(UUID webhookId, long position) {}

    void onStart(@Observes StartupEvent start) {
        if (settings.areOn()) {
            loop.start();
            retention.start();
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop(GRACE);
        retention.stop(GRACE);
    }

    void note(@Observes Told told) {
        if (settings.areOn()) {
            deliveries.add(told);
        }
    }

    void onTold(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told told) {
        loop.ring();
    }

    /** A dead delivery waits again: it is tried at once, however long its webhook was to be left alone. */
    boolean replay(UUID webhookId, long position) {
        boolean dead = deliveries.replay(webhookId, position);
        if (dead) {
            replayed.fire(new Replayed(webhookId, position));
        }
        return dead;
    }

    void onReplayed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Replayed replay) {
        loop.ring();
    }

    private boolean deliveredOne() {
        return DatabaseScope.asSystem("webhook", () -> {
            Optional<Delivery> claimed = deliveries.claim();
            claimed.ifPresent(this::deliver);
            return claimed.isPresent();
        });
    }

    private boolean forgotSome() {
        return DatabaseScope.asSystem(
                "webhook-retention",
                () -> Math.max(deliveries.giveUp(giveUp, AT_A_TIME), deliveries.forget(keep, AT_A_TIME)) == AT_A_TIME);
    }

    private void deliver(Delivery delivery) {
        switch (attempt(delivery)) {
            case Attempt.Accepted accepted -> {
                deliveries.accepted(delivery, accepted.status());
                count("delivered");
            }
            case Attempt.Failed failed -> {
                Duration wait = wait(delivery.attempts());
                Duration pause = wait(delivery.failures());
                deliveries.failed(delivery, failed, wait, pause, settings.attempts());
                boolean dead = delivery.attempts() + 1 >= settings.attempts();
                count(dead ? "dead" : "failed");
                LOG.infof(
                        "webhook not delivered: webhook=%s position=%d failure=%s status=%d dead=%s",
                        delivery.webhookId(), delivery.position(), failed.why(), failed.status(), dead);
                loop.ringAfter(wait.compareTo(pause) > 0 ? wait : pause);
                loop.ringAfter(pause);
            }
        }
    }

    private Attempt attempt(Delivery delivery) {
        List<byte[]> keys;
        try {
            keys = delivery.sealedSecrets().stream()
                    .map(kept -> secrets.open(delivery.webhookId(), kept))
                    .toList();
        } catch (IllegalStateException unreadable) {
            return new Attempt.Failed(DeliveryFailure.SECRET_UNREADABLE, 0);
        }
        String id = delivery.eventId().toString();
        long timestamp = clock.instant().getEpochSecond();
        Map<String, String> headers = Map.of(
                "Content-Type", "application/cloudevents+json; charset=UTF-8",
                "User-Agent", "jixiao",
                "webhook-id", id,
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature", Signature.of(keys, id, timestamp, delivery.event()),
                "jixiao-key-version", Integer.toString(delivery.keyVersion()),
                "jixiao-event-position", Long.toString(delivery.position()));
        try {
            return client.post(delivery.url(), headers, delivery.event());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Attempt.Failed(DeliveryFailure.TIMED_OUT, 0);
        }
    }

    /** Doubled with each failure, up to an hour; between half of it and all, so that many do not come at once. */
    private Duration wait(int failures) {
        Duration longest = settings.firstWait().multipliedBy(1L << Math.min(failures, 20));
        longest = longest.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longest;
        long half = longest.toMillis() / 2;
        return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(half + 1));
    }

    private void count(String outcome) {
        metrics.counter("report.webhooks", "outcome", outcome).increment();
    }
}
