package io.jixiao.platform.messaging;

import io.jixiao.platform.log.Causes;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Logs once, with the cause, that Kafka cannot be used, and once that it can be used again. The incoming channels are
 * resumed when Kafka answers for the first time: while its name does not resolve, or the login or certificate authority
 * is wrong, the service keeps serving and its events wait. The gauge {@code kafka.reachable} is 1 or 0.
 */
@ApplicationScoped
class KafkaWatch {
    private static final Logger LOG = Logger.getLogger(KafkaWatch.class);
    private static final int ANSWER_MILLIS = 4_000;
    private static final long WHILE_AWAY_MILLIS = 500;
    private static final long WHILE_THERE_MILLIS = 5_000;

    private final KafkaCluster cluster;
    private final ChannelRegistry channels;
    private final AtomicBoolean reachable = new AtomicBoolean();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Class<?> obstacle;
    private boolean opened;

    KafkaWatch(KafkaCluster cluster, ChannelRegistry channels, MeterRegistry metrics) {
        this.cluster = cluster;
        this.channels = channels;
        metrics.gauge("kafka.reachable", reachable, there -> there.get() ? 1 : 0);
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().daemon().name("kafka-watch").start(this::watch);
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    private void watch() {
        try {
            do {
                askUntilItFails();
            } while (!stopping.await(WHILE_AWAY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void askUntilItFails() throws InterruptedException {
        try (Admin admin = Admin.create(cluster.settings(AdminClientConfig.configNames(), clientSettings()))) {
            do {
                admin.describeCluster().clusterId().get();
                reached();
            } while (!stopping.await(WHILE_THERE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            unreachable(Objects.requireNonNullElse(e.getCause(), e));
        } catch (KafkaException e) {
            unreachable(e);
        }
    }

    private static Map<String, Object> clientSettings() {
        return Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG,
                "kafka-watch",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                ANSWER_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                ANSWER_MILLIS / 2,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500);
    }

    private void reached() {
        if (!opened) {
            opened = true;
            channels.getIncomingNames().stream()
                    .map(channels::getPausable)
                    .filter(Objects::nonNull)
                    .forEach(PausableChannel::resume);
        }
        if (!reachable.getAndSet(true) && obstacle != null) {
            LOG.info("Kafka can be used again");
        }
        obstacle = null;
    }

    private void unreachable(Throwable failure) {
        reachable.set(false);
        if (failure.getClass() != obstacle) { // the text may hold times, which differ at each attempt
            obstacle = failure.getClass();
            LOG.warnf(
                    "Kafka cannot be used, events wait: bootstrap=%s reason=%s",
                    cluster.addresses(), Causes.of(failure));
        }
    }
}
