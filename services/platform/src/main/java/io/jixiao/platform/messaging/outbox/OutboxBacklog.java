package io.jixiao.platform.messaging.outbox;

import java.math.BigDecimal;

/**
 * What waits in the outbox.
 *
 * @param pending events not yet sent
 * @param oldestAge seconds since the oldest of them was appended; 0 if none waits
 * @param refused those among them that Kafka refused at least once
 */
record OutboxBacklog(long pending, BigDecimal oldestAge, long refused) {
    static final OutboxBacklog EMPTY = new OutboxBacklog(0, BigDecimal.ZERO, 0);
}
