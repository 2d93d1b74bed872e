package io.jixiao.platform.messaging.outbox;

import java.util.UUID;

/**
 * The right to send, as it was granted.
 *
 * @param name what is leased
 * @param holder the relay
 * @param fence grows with every change of holder; every mark a relay makes is refused unless this is still the newest
 */
record RelayLease(String name, UUID holder, long fence) {}
