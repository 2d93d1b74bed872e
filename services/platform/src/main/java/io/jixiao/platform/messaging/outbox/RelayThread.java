package io.jixiao.platform.messaging.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Runs the relay of this process, from start to shutdown, on a daemon thread of its own. */
@ApplicationScoped
class RelayThread {
    private static final long PATIENCE_MILLIS = 6_000;

    private final RelayFactory relays;
    private final RelayMetrics metrics;
    private final RelayAlarm alarm;
    private final OutboxSettings settings;
    private OutboxRelay relay;
    private Runnable wake;
    private Thread thread;

    RelayThread(RelayFactory relays, RelayMetrics metrics, RelayAlarm alarm, OutboxSettings settings) {
        this.relays = relays;
        this.metrics = metrics;
        this.alarm = alarm;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        metrics.register();
        if (settings.relayEnabled()) {
            relay = relays.create();
            wake = () -> relay.tell(new RelaySignal.Look());
            alarm.listen(wake);
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(relay);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (thread != null) {
            alarm.forget(wake);
            relay.stop();
            thread.join(PATIENCE_MILLIS);
        }
    }
}
