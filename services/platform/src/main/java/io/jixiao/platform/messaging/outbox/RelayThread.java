package io.jixiao.platform.messaging.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs the relay of this process, from start to shutdown, on a daemon thread of its own. */
@ApplicationScoped
class RelayThread {
    private static final Duration GRACE = Duration.ofSeconds(6);

    private final RelayFactory relays;
    private final RelayMetrics metrics;
    private final RelayWakeUp wakeUp;
    private final OutboxSettings settings;
    private @Nullable OutboxRelay relay;

    RelayThread(RelayFactory relays, RelayMetrics metrics, RelayWakeUp wakeUp, OutboxSettings settings) {
        this.relays = relays;
        this.metrics = metrics;
        this.wakeUp = wakeUp;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        metrics.register();
        if (settings.relayEnabled()) {
            relay = relays.create();
            wakeUp.listen(relay);
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (relay != null) {
            wakeUp.forget(relay);
            relay.stop(GRACE);
        }
    }
}
