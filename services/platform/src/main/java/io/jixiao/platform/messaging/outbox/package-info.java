/** Sending: an event is written with the change that caused it, and a relay sends it to Kafka. */
@NullMarked
package io.jixiao.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
