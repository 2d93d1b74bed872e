package io.jixiao.platform.messaging.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A relay's view of the lease. It renews in good time, and by its own monotonic clock stops believing in a lease that it
 * could not renew before the others may have taken it.
 */
final class HeldLease {
    private final RelayLeaseRepository leases;
    private final String name;
    private final UUID holder;
    private final Duration duration;
    private Optional<RelayLease> lease = Optional.empty();
    private long askedAt;
    private boolean asked;

    HeldLease(RelayLeaseRepository leases, String name, UUID holder, Duration duration) {
        this.leases = leases;
        this.name = name;
        this.holder = holder;
        this.duration = duration;
    }

    /** The lease if it is held now. Asks the database when a fifth of the lease's time has passed since it was asked. */
    Optional<RelayLease> hold() {
        if (!asked || elapsed() > duration.toNanos() / 5) {
            long now = System.nanoTime();
            Optional<RelayLease> answer = acquire();
            askedAt = now;
            asked = true;
            lease = answer;
        }
        return lease;
    }

    /** What {@link #hold()} found last, without asking. */
    Optional<RelayLease> current() {
        return lease;
    }

    /** Another holds it: to be asked for again at once. */
    void lost() {
        lease = Optional.empty();
        asked = false;
    }

    void release() {
        lease.ifPresent(leases::release);
        lost();
    }

    private Optional<RelayLease> acquire() {
        try {
            return leases.acquire(name, holder, duration);
        } catch (RuntimeException e) {
            if (elapsed() > duration.toNanos()) {
                lease = Optional.empty();
            }
            throw e;
        }
    }

    private long elapsed() {
        return System.nanoTime() - askedAt;
    }
}
